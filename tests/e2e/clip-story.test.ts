import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { servePages } from '../browsers/page-server.ts'
import type { PageServer } from '../browsers/page-server.ts'
import { readClips } from '../browsers/stored-clips.ts'
import type { TestBrowser } from '../browsers/test-browser.ts'
import { waitFor } from '../browsers/wait.ts'
import { clipStory } from '../tasks/clip-story.ts'
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

  test('a click on the toolbar button saves the page, and the library lists it', async () => {
    const { clip, markdown } = await clipStory(browser, `${server.origin}/sample/story.html`)
    expect(clip.kind).toBe('article')
    expect(markdown).toContain(clip.title)

    const library = await browser.openExtensionPage('library.html')
    await waitFor('the library to list the clip', () =>
      library.evaluate(title => document.body.innerText.includes(title), clip.title),
    )
    expect(await readClips(library)).toHaveLength(1)
  })
})
