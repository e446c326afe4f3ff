import {
  closePage,
  loadPage,
  pressKey,
  readUrl,
  runScript,
  selectTab,
  sendMouse,
} from './firefox-privileged.ts'
import { readResult, toScript } from './firefox-script.ts'
import type { RunPrivileged } from './firefox-script.ts'
import { parseKey } from './keys.ts'
import { locate } from './locate.ts'
import type { Point } from './locate.ts'
import type { Run, TestPage } from './test-browser.ts'
import { waitFor } from './wait.ts'

export type FirefoxPage = TestPage & {
  browserId: number
  /** Opens the context menu on the first visible match. */
  openMenu(selector: string): Promise<void>
}

/** A tab, popup or background of Firefox as a `TestPage`. */
export function firefoxPage(privileged: RunPrivileged, browserId: number): FirefoxPage {
  async function evaluate<Result, Args extends unknown[]>(
    run: Run<Result, Args>,
    ...args: Args
  ): Promise<Result> {
    const answer = await privileged(runScript, browserId, toScript(run, args))
    return readResult(answer) as Result
  }

  async function press(keys: string): Promise<void> {
    const { key, held } = parseKey(keys)
    await privileged(pressKey, browserId, {
      key,
      printable: key.length === 1,
      location: 0,
      ctrlKey: held.includes('Control'),
      shiftKey: held.includes('Shift'),
      altKey: held.includes('Alt'),
      metaKey: held.includes('Meta'),
    })
  }

  function find(selector: string, name: string) {
    return waitFor(`"${name}" in ${selector}`, () => evaluate(locate, selector, name))
  }

  function clickAt(point: Point) {
    return privileged(sendMouse, browserId, point, ['mousemove', 'mousedown', 'mouseup'])
  }

  return {
    browserId,
    evaluate,
    press,
    url: () => privileged(readUrl, browserId),
    goto: url => privileged(loadPage, browserId, url),
    async click(selector, name = '') {
      await clickAt(await find(selector, name))
    },
    clickAt,
    hover: point => privileged(sendMouse, browserId, point, ['mousemove']),
    async openMenu(selector) {
      await privileged(selectTab, browserId)
      const point = await find(selector, '')
      await privileged(sendMouse, browserId, point, ['contextmenu'])
    },
    async type(text) {
      for (const character of text) await press(character)
    },
    close: () => privileged(closePage, browserId),
  }
}

/** `browserId` of a page that Firefox gave out; throws for a page of another browser. */
export function browserIdOf(page: TestPage): number {
  if ('browserId' in page) return (page as FirefoxPage).browserId
  throw new Error('this page does not belong to Firefox')
}
