import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { servePages } from '../browsers/page-server.ts'
import type { PageServer } from '../browsers/page-server.ts'
import { readClips } from '../browsers/stored-clips.ts'
import type { TestBrowser } from '../browsers/test-browser.ts'
import { waitFor } from '../browsers/wait.ts'
import { BROWSERS } from './browsers.ts'

describe.for(BROWSERS)('in $name', ({ launch }) => {
  let server: PageServer
  let browser: TestBrowser

  beforeAll(async () => {
    server = await servePages()
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    browser = await launch()
  })
  afterEach(() => browser.close())

  /** Clips the sample story by the toolbar button; `meanwhile` runs right after the click. */
  async function clip(meanwhile: () => Promise<void>): Promise<void> {
    const story = await browser.open(`${server.origin}/sample/story.html`)
    await browser.clickAction(story)
    await meanwhile()
    const popup = await browser.popup()
    await waitFor('"Saved"', () => popup.evaluate(() => /\bSaved\b/.test(document.body.innerText)))
  }

  test('a clip that was called saved is there after the browser was killed', async () => {
    await clip(() => Promise.resolve())
    await browser.kill()
    browser = await browser.relaunch()
    const library = await browser.openExtensionPage('library.html')
    expect(await readClips(library)).toHaveLength(1)
  })

  test('a background that is stopped in the middle of a save still saves exactly one clip', async () => {
    await clip(() => browser.stopBackground())
    const library = await browser.openExtensionPage('library.html')
    expect(await readClips(library)).toHaveLength(1)
  })
})
