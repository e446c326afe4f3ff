import { browser } from 'wxt/browser'

import { withTimeout } from '../timeout.ts'

const TIMEOUT_MS = 2_500
const PAUSE_MS = 300

/**
 * Puts the content script into the top frame of a tab; putting it there twice does no harm. False when the browser
 * refuses. Right after a navigation `activeTab` is sometimes not granted yet (measured), hence one more try.
 */
export async function injectClipper(tabId: number): Promise<boolean> {
  return (await tryInject(tabId)) || (await pause(PAUSE_MS), tryInject(tabId))
}

async function tryInject(tabId: number): Promise<boolean> {
  try {
    const injected = browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/clipper.js'],
      injectImmediately: true,
    })
    await withTimeout(injected, TIMEOUT_MS, 'injection')
    return true
  } catch {
    return false
  }
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
