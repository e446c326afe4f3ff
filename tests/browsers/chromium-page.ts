import type { KeyInput, Page } from 'puppeteer-core'

import { callText } from './call-text.ts'
import { parseKey } from './keys.ts'
import { locate } from './locate.ts'
import type { Run, TestPage } from './test-browser.ts'
import { waitFor } from './wait.ts'

/** `page` is puppeteer's own handle. */
export type ChromiumPage = TestPage & { page: Page }

/** A tab or popup of Chromium as a `TestPage`. */
export function chromiumPage(page: Page): ChromiumPage {
  return {
    page,
    url: () => Promise.resolve(page.url()),
    async goto(url) {
      await page.goto(url)
    },
    async evaluate<Result, Args extends unknown[]>(run: Run<Result, Args>, ...args: Args) {
      return (await page.evaluate(callText(run, args))) as Result
    },
    async click(selector, name = '') {
      const point = await waitFor(`"${name}" in ${selector}`, () =>
        page.evaluate(locate, selector, name),
      )
      await page.mouse.click(point.x, point.y)
    },
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    hover: ({ x, y }) => page.mouse.move(x, y),
    type: text => page.keyboard.type(text),
    async press(keys) {
      const { key, held } = parseKey(keys)
      for (const modifier of held) await page.keyboard.down(modifier)
      await page.keyboard.press(key as KeyInput)
      for (const modifier of held) await page.keyboard.up(modifier)
    },
    close: () => closePage(page),
  }
}

/** Puppeteer's handle of a page that Chromium gave out; throws for a page of another browser. */
export function pageOf(page: TestPage): Page {
  if ('page' in page) return (page as ChromiumPage).page
  throw new Error('this page does not belong to Chromium')
}

/** Closes a page that may be closing by itself, as a popup does when it loses the focus. */
export async function closePage(page: Page): Promise<void> {
  try {
    if (!page.isClosed()) await page.close()
  } catch (error) {
    if (!String(error).includes('No target with given id')) throw error
  }
}
