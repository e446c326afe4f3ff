import { browser } from 'wxt/browser'

import { TimeoutError, withTimeout } from '../timeout.ts'

const TIMEOUT_MS = 2_500
const PAUSE_MS = 300

/** The scripts that a page gets: the one that reads it, and the one that confirms a clip. */
const FILES = { clipper: '/clipper.js', toast: '/toast.js' } as const

/** Why a script was not let into a tab. */
export type Refusal = 'no-access' | 'no-answer' | 'error-page'

/**
 * Puts a script into the top frame of a tab; putting it there twice does no harm. Null when it is there, else why the
 * browser refuses. Right after a navigation `activeTab` is sometimes not granted yet (measured), hence one more try.
 */
export async function inject(tabId: number, script: keyof typeof FILES): Promise<Refusal | null> {
  const refusal = await tryInject(tabId, script)
  if (refusal !== 'no-access') return refusal
  await pause(PAUSE_MS)
  return tryInject(tabId, script)
}

async function tryInject(tabId: number, script: keyof typeof FILES): Promise<Refusal | null> {
  try {
    const injected = browser.scripting.executeScript({
      target: { tabId },
      files: [FILES[script]],
      injectImmediately: true,
    })
    await withTimeout(injected, TIMEOUT_MS, 'injection')
    return null
  } catch (error) {
    if (error instanceof TimeoutError) return 'no-answer'
    return isErrorPage(error) ? 'error-page' : 'no-access'
  }
}

/** Chromium tells its own error pages by the message alone; where the words change, the page is merely closed to us. */
function isErrorPage(error: unknown): boolean {
  return error instanceof Error && /showing error page/i.test(error.message)
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
