import { browser } from 'wxt/browser'

import { withTimeout } from '../timeout.ts'
import type { Ask, BackgroundCalls, Reply, TabCalls } from './calls.ts'
import { openEnvelope } from './envelope.ts'

/** Longer than the slowest page takes to be read, shorter than a person waits without a word. */
const TIMEOUT_MS = 20_000
const PAUSES_MS = [150, 600]

/** Asks the background. Rejects when it was stopped, failed, or does not answer within 20 s. */
export async function call<Name extends keyof BackgroundCalls>(
  name: Name,
  ask: Ask<BackgroundCalls, Name>,
): Promise<Reply<BackgroundCalls, Name>> {
  const sent = browser.runtime.sendMessage({ name, ask })
  const answer = await withTimeout(sent, TIMEOUT_MS, `answer to ${name}`)
  return openEnvelope(answer, name) as Reply<BackgroundCalls, Name>
}

/**
 * Asks the background up to three times, the same question each time: a worker that was stopped in the middle starts
 * anew with the next message. Only for calls that are safe to repeat.
 */
export async function callUntilAnswered<Name extends keyof BackgroundCalls>(
  name: Name,
  ask: Ask<BackgroundCalls, Name>,
): Promise<Reply<BackgroundCalls, Name>> {
  for (const pause of PAUSES_MS) {
    try {
      return await call(name, ask)
    } catch {
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
  return call(name, ask)
}

/** Asks the content script in the top frame of a tab. Rejects as `call` does. */
export async function callTab<Name extends keyof TabCalls>(
  tabId: number,
  name: Name,
  ask: Ask<TabCalls, Name>,
): Promise<Reply<TabCalls, Name>> {
  const sent = browser.tabs.sendMessage(tabId, { name, ask }, { frameId: 0 })
  const answer = await withTimeout(sent, TIMEOUT_MS, `answer of the page to ${name}`)
  return openEnvelope(answer, name) as Reply<TabCalls, Name>
}
