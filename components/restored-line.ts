import type { Restored } from '../lib/library/types.ts'
import { count } from './counts.ts'

/** What a restore did, in one sentence. */
export function restoredLine({ restored, skipped, unreadable }: Restored): string {
  const parts = [
    `Restored ${count(restored, 'clip')}`,
    skipped > 0 && `${count(skipped, 'clip')} already there`,
    unreadable > 0 &&
      `${count(unreadable, 'entry').replace('entrys', 'entries')} could not be read`,
  ]
  return parts.filter(Boolean).join('; ')
}
