import { setTimeout as sleep } from 'node:timers/promises'

const TIMEOUT_MS = 15_000
const POLL_MS = 50

/**
 * Asks until the answer is neither null, undefined nor false, and returns it.
 * Throws `waited 15 s for <what>` after `timeoutMs`; an error of `ask` counts as no answer and becomes the cause.
 */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false>,
  timeoutMs = TIMEOUT_MS,
): Promise<Answer> {
  const deadline = Date.now() + timeoutMs
  let cause: unknown
  while (Date.now() < deadline) {
    try {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false) return answer
    } catch (error) {
      cause = error
    }
    await sleep(POLL_MS)
  }
  throw new Error(`waited ${timeoutMs / 1000} s for ${what}`, { cause })
}
