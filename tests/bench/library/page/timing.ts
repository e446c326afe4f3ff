/** Runs something and says how many milliseconds it took. */
export async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const startedAt = performance.now()
  const value = await run()
  return { ms: performance.now() - startedAt, value }
}

const TICK_MS = 4

/** Watches for how long nothing else of this page could run, until `stop`, which gives the longest such time. */
export function watchGaps(): { stop(): number } {
  let longest = 0
  let last = performance.now()
  const ticking = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - TICK_MS)
    last = now
  }, TICK_MS)
  return {
    stop() {
      clearInterval(ticking)
      return Math.max(longest, performance.now() - last - TICK_MS)
    },
  }
}
