import { readFile } from 'node:fs/promises'

import type { Clip } from '../../lib/model.ts'
import { waitForDownload } from '../browsers/downloads.ts'
import { readClips } from '../browsers/stored-clips.ts'
import type { TestBrowser, TestPage } from '../browsers/test-browser.ts'
import { waitFor } from '../browsers/wait.ts'

export type ClippedStory = { clip: Clip; markdown: string }

/** Opens a page, clips it by a click on the toolbar button, saves it as Markdown and leaves the library open. */
export async function clipStory(browser: TestBrowser, url: string): Promise<ClippedStory> {
  const story = await browser.open(url)
  await browser.clickAction(story)
  const popup = await browser.popup()
  await waitUntilSaved(popup)
  await popup.click('button', 'Export')
  await popup.click('[role=menuitem]', 'Save this clip as Markdown')
  const markdown = await readFile(await waitForDownload(browser, '.md'), 'utf8')
  const library = await browser.openExtensionPage('library.html')
  const clip = (await readClips(library)).at(-1)
  if (!clip) throw new Error('The popup said "Saved", but the library is empty.')
  return { clip, markdown }
}

async function waitUntilSaved(popup: TestPage): Promise<void> {
  const read = () => popup.evaluate(() => document.body.innerText)
  try {
    await waitFor('"Saved"', async () => /\bSaved\b/.test(await read()))
  } catch {
    throw new Error(`The story was not saved. The popup says:\n${await read()}`)
  }
}
