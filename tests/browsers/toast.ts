import type { Point } from './locate.ts'
import type { TestBrowser, TestPage } from './test-browser.ts'
import { waitFor } from './wait.ts'

/** What stands on a toast, and where its buttons are. */
export type SeenToast = { text: string; buttons: { name: string; at: Point }[] }

/** The toast on the page in front, or null. The page must have been granted by a gesture before. */
export function readToast(browser: TestBrowser): Promise<SeenToast | null> {
  return browser.inBackground(lookInTab)
}

/** Clicks a button of the toast by a part of its accessible name, with the mouse; waits for it. */
export async function clickToast(
  browser: TestBrowser,
  page: TestPage,
  name: string,
): Promise<void> {
  const { at } = await waitFor(`"${name}" on the toast`, async () => {
    const toast = await readToast(browser)
    return toast?.buttons.find(button => button.name.includes(name))
  })
  await page.clickAt(at)
}

type ExtensionApi = {
  tabs: { query(filter: { active: true; currentWindow: true }): Promise<{ id: number }[]> }
  scripting: {
    executeScript<Result>(injection: {
      target: { tabId: number | undefined }
      func: () => Result
    }): Promise<{ result: Result }[]>
  }
  dom: { openOrClosedShadowRoot(host: Element): ShadowRoot }
}

/** Firefox has on the element what Chromium has in an API. */
type Host = Element & { openOrClosedShadowRoot?: ShadowRoot }

declare const chrome: ExtensionApi

/** Runs in the background. The toast is in a closed shadow root, which only a content script can look into. */
async function lookInTab(): Promise<SeenToast | null> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id },
    func: () => {
      const host: Host | null = document.querySelector('endcap-toast')
      if (!host) return null
      const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host)
      const buttons = [...root.querySelectorAll('button')].map(button => {
        const { x, y, width, height } = button.getBoundingClientRect()
        const name = `${button.getAttribute('aria-label') ?? ''} ${button.textContent}`.trim()
        return { name, at: { x: x + width / 2, y: y + height / 2 } }
      })
      return { text: root.querySelector('section')?.innerText ?? '', buttons }
    },
  })
  return answer?.result ?? null
}
