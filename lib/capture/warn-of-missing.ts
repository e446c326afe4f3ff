import { setAlarm } from '../browser/badge.ts'
import type { Library } from '../library/index.ts'

/** Looks at the library when the browser starts: missing clips are shown before anybody looks for one. */
export async function warnOfMissing(library: Library): Promise<void> {
  const health = await library.health()
  if (health.state !== 'missing') return
  await setAlarm(
    `Endcap: your library is missing ${health.missing} clips. Open it to restore them.`,
  )
}
