import { afterAll, beforeAll, describe } from 'vitest'

import type { Clip } from '../../lib/model.ts'
import { servePages } from '../browsers/page-server.ts'
import type { PageServer, Route } from '../browsers/page-server.ts'
import { readClips } from '../browsers/stored-clips.ts'
import type { TestBrowser, TestPage } from '../browsers/test-browser.ts'
import { waitFor } from '../browsers/wait.ts'
import { BROWSERS } from './browsers.ts'

/** What a scenario is given; `browser` is replaced when the scenario starts it anew. */
export type Scene = { browser: TestBrowser; server: PageServer }

/** Runs scenarios in each browser, each with a fresh profile, and serves `routes` beside the page fixtures. */
export function inBrowsers(routes: Record<string, Route>, scenarios: (scene: Scene) => void): void {
  describe.for(BROWSERS)('in $name', ({ launch }) => {
    const scene = {} as Scene

    beforeAll(async () => {
      scene.server = await servePages(routes)
      scene.browser = await launch()
    })
    afterAll(async () => {
      await scene.browser.close()
      await scene.server.close()
    })
    scenarios(scene)
  })
}

/** Opens a page, clicks the toolbar button and waits until the popup says what `answer` matches; `says` is all its text. */
export async function openPopup(
  { browser }: Scene,
  url: string,
  answer: RegExp,
): Promise<{ page: TestPage; popup: TestPage; says: string }> {
  const page = await browser.open(url)
  await browser.clickAction(page)
  const popup = await browser.popup()
  return { page, popup, says: await waitForText(popup, answer) }
}

/** Waits until the visible text of a page matches, and returns it. */
export function waitForText(page: TestPage, expected: RegExp): Promise<string> {
  return waitFor(`${expected} on the page`, async () => {
    const text = await page.evaluate(() => document.body.innerText)
    return expected.test(text) ? text : null
  })
}

/** All clips as stored, with those in the trash. */
export async function storedClips({ browser }: Scene): Promise<Clip[]> {
  const page = await browser.openExtensionPage('options.html')
  try {
    return await readClips(page)
  } finally {
    await page.close()
  }
}

/** The stored clips that are not in the trash, once there are `count` of them. */
export function waitForLive(scene: Scene, count: number): Promise<Clip[]> {
  return waitFor(`${count} live clips`, async () => {
    const live = (await storedClips(scene)).filter(clip => clip.deletedAt === null)
    return live.length === count ? live : null
  })
}

/** A plain news page of our own, with a story that names `subject`. */
export function storyPage(subject: string): Route {
  const sentence = `${subject} told suppliers on Monday that the new depot opens in spring. `
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><title>${subject} opens a depot | Shelf Week</title>
      <meta property="og:site_name" content="Shelf Week">
      <meta property="article:published_time" content="2026-03-04T08:00:00Z"></head>
      <body><header>Shelf Week</header><main><article><h1>${subject} opens a depot</h1>
      ${`<p>${sentence.repeat(4)}</p>`.repeat(5)}</article></main></body></html>`,
  }
}
