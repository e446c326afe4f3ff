import { setTimeout as sleep } from 'node:timers/promises'

import type { Extension, Page } from 'puppeteer-core'

/** Clicks the toolbar button while the page is shown. Grants `activeTab`, as a person's click does. */
export async function clickAction(extension: Extension, page: Page): Promise<void> {
  await settle(page)
  await page.triggerExtensionAction(extension)
}

/** Presses Alt+Shift+letter so that the browser takes it for its own shortcut. Grants `activeTab`. */
export async function pressShortcut(page: Page, letter: string): Promise<void> {
  await settle(page)
  const key = letter.toUpperCase()
  const code = key.charCodeAt(0)
  const session = await page.createCDPSession()
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', {
      type,
      modifiers: ALT_SHIFT,
      key,
      code: `Key${key}`,
      windowsVirtualKeyCode: code,
      // Without the native code the browser gives the event to the page and runs no command.
      nativeVirtualKeyCode: code,
    })
  }
  await session.detach()
}

async function settle(page: Page): Promise<void> {
  await page.bringToFront()
  await sleep(SETTLE_MS)
}

const ALT_SHIFT = 1 | 8

/** A gesture sooner than this after a navigation is lost (measured with Chromium 156). */
const SETTLE_MS = 300
