import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { servePages } from '../browsers/page-server.ts'
import type { PageServer } from '../browsers/page-server.ts'
import { readClips } from '../browsers/stored-clips.ts'
import type { TestBrowser } from '../browsers/test-browser.ts'
import { clickToast, readToast } from '../browsers/toast.ts'
import { waitFor } from '../browsers/wait.ts'
import { BROWSERS } from './browsers.ts'

describe.for(BROWSERS)('in $name', ({ launch }) => {
  let server: PageServer
  let browser: TestBrowser

  beforeAll(async () => {
    server = await servePages()
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  test('the shortcut saves the page, says so on it, and Undo on the toast takes it back', async () => {
    const story = await browser.open(`${server.origin}/sample/story.html`)
    await browser.pressShortcut(story, 'S')
    const toast = await waitFor('the toast to say "Saved"', async () => {
      const seen = await readToast(browser)
      return seen?.text.includes('Saved') ? seen : null
    })
    expect(toast.buttons.map(({ name }) => name)).toContain('Undo')
    expect(await browser.badge()).toMatchObject({ title: 'Saved in Endcap' })

    await clickToast(browser, story, 'Undo')
    await waitFor('the toast to say "Undone"', async () =>
      (await readToast(browser))?.text.includes('Undone'),
    )
    const library = await browser.openExtensionPage('library.html')
    const clips = await readClips(library)
    expect(clips.filter(({ deletedAt }) => deletedAt === null)).toEqual([])
  })
})
