import { browser } from 'wxt/browser'

import { withTimeout } from '../timeout.ts'

const TIMEOUT_MS = 2_500
const PAUSE_MS = 300

/**
 * The scripts that a page gets, in the order they run: DOMPurify in its own release file, then ours that reads the page;
 * ours that confirms a clip.
 */
const FILES = {
  clipper: ['/purify.js', '/content-scripts/clipper.js'],
  toast: ['/content-scripts/toast.js'],
} as const

/**
 * Puts a script into the top frame of a tab; putting it there twice does no harm. False when the browser refuses.
 * Right after a navigation `activeTab` is sometimes not granted yet (measured), hence one more try.
 */
export async function inject(tabId: number, script: keyof typeof FILES): Promise<boolean> {
  return (await tryInject(tabId, script)) || (await pause(PAUSE_MS), tryInject(tabId, script))
}

async function tryInject(tabId: number, script: keyof typeof FILES): Promise<boolean> {
  try {
    const injected = browser.scripting.executeScript({
      target: { tabId },
      files: [...FILES[script]],
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
