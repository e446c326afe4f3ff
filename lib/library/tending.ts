import type { Library } from './types.ts'

/** A save is followed by others, by the badge and by the toast: the index can wait for them. */
const WAIT_MS = 2000
const PAUSE_MS = 10
/** A hidden page is never idle, and nobody else tends while it waits. */
const LONGEST_PAUSE_MS = 1000

/**
 * Gives the function that asks for tending: some time after the last call the index is tended step by step, in idle time
 * where the window tells it. Of all windows of the extension one does it at a time.
 */
export function tendInPauses(
  tend: Library['tend'],
  report: (error: unknown, doing: string) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () =>
    navigator.locks.request('endcap-index', { ifAvailable: true }, async lock => {
      if (!lock) return
      const steps = tend()
      while (!(await steps.next()).done) await pause()
    })
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      run().catch((error: unknown) => report(error, 'while tending the search index'))
    }, WAIT_MS)
  }
}

/** A worker has no idle callback; nobody looks at it either. */
function pause(): Promise<void> {
  return new Promise(resolve => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: LONGEST_PAUSE_MS })
    else setTimeout(resolve, PAUSE_MS)
  })
}
