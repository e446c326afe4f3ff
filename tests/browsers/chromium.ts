import type { Browser, Extension, Page } from 'puppeteer-core'

import { readBadge } from './badge.ts'
import { callText } from './call-text.ts'
import { clickAction, pressShortcut } from './chromium-gestures.ts'
import { chromiumPage, closePage, pageOf } from './chromium-page.ts'
import type { ChromiumPage } from './chromium-page.ts'
import { killChromium, startChromium } from './chromium-start.ts'
import { runningWorker, stopWorker } from './chromium-worker.ts'
import { openProfile } from './profile.ts'
import type { LaunchOptions, Run, TestBrowser, TestPage } from './test-browser.ts'
import { waitFor } from './wait.ts'

/** A Chromium under test; `puppeteer` is there for what only this browser can do, such as screenshots. */
export type Chromium = Omit<
  TestBrowser,
  'open' | 'openExtensionPage' | 'findPage' | 'popup' | 'relaunch'
> & {
  puppeteer: Browser
  open(url: string): Promise<ChromiumPage>
  openExtensionPage(path: string): Promise<ChromiumPage>
  findPage(urlPart: string): Promise<ChromiumPage>
  popup(): Promise<ChromiumPage>
  relaunch(): Promise<Chromium>
}

/** Starts a Chromium-family browser with the extension; resolves when its worker runs. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const profile = openProfile(options.profile)
  const browser = await startChromium(options, profile)
  const extension = await waitFor('the extension', async () => {
    const [found] = (await browser.extensions()).values()
    return found
  })
  await waitFor('its worker', async () => (await extension.workers())[0])

  async function end(): Promise<void> {
    if (browser.connected) await browser.close()
  }

  return {
    name: 'chromium',
    puppeteer: browser,
    downloads: profile.downloads,
    ...drive(browser, extension),
    kill: () => killChromium(browser, profile),
    end,
    async relaunch() {
      await end()
      return launchChromium({ ...options, profile: profile.folder })
    },
    async close() {
      await end()
      profile.remove()
    },
  }
}

function drive(browser: Browser, extension: Extension) {
  const origin = `chrome-extension://${extension.id}`
  const opened = new Set<Page>()

  async function open(url: string): Promise<ChromiumPage> {
    const page = await browser.newPage()
    opened.add(page)
    await page.goto(url)
    return chromiumPage(page)
  }

  /** Not `popup.html` in a tab that a test has opened. */
  async function findPopup(): Promise<Page | undefined> {
    return (await extension.pages()).find(page => !opened.has(page) && isPopup(page))
  }

  return {
    origin,
    open,
    openExtensionPage: (path: string) => open(`${origin}/${path}`),
    async clickAction(page: TestPage) {
      const popup = await findPopup()
      if (popup) await closePage(popup)
      await clickAction(extension, pageOf(page))
    },
    async findPage(urlPart: string) {
      const found = await waitFor(`a tab of ${urlPart}`, async () =>
        (await browser.pages()).find(page => page.url().includes(urlPart)),
      )
      return chromiumPage(found)
    },
    async popup() {
      return chromiumPage(await waitFor('the popup', findPopup))
    },
    pressShortcut: (page: TestPage, letter: string) => pressShortcut(pageOf(page), letter),
    async inBackground<Result, Args extends unknown[]>(run: Run<Result, Args>, ...args: Args) {
      const worker = await runningWorker(browser, extension)
      return (await worker.evaluate(callText(run, args))) as Result
    },
    badge: async () => (await runningWorker(browser, extension)).evaluate(readBadge),
    stopBackground: () => stopWorker(browser, extension),
  }
}

function isPopup(page: Page): boolean {
  return new URL(page.url()).pathname === '/popup.html'
}
