import { browser } from 'wxt/browser'

import type { KeptClip, SafetyMark } from '../model.ts'

const MARK = 'safety'
const KEPT = 'kept:'

/**
 * The safety record, in `storage.local`: it lives in another file than the library and survived every eviction and every
 * damage that was tried on the library's database. One key a clip, so that a save costs the same however many there are.
 */
export const safetyRecord = {
  async readMark(): Promise<SafetyMark | null> {
    const found = await browser.storage.local.get(MARK)
    const mark: unknown = found[MARK]
    return isMark(mark) ? mark : null
  },

  async keep(mark: SafetyMark, clips: KeptClip[]): Promise<void> {
    const kept = clips.map(clip => [KEPT + clip.id, clip])
    await browser.storage.local.set({ ...Object.fromEntries(kept), [MARK]: mark })
  },

  async list(): Promise<KeptClip[]> {
    const all = await browser.storage.local.get(null)
    const entries = Object.entries(all).filter(([key]) => key.startsWith(KEPT))
    return entries.map(([, clip]) => clip as KeptClip)
  },

  async forget(ids: string[]): Promise<void> {
    await browser.storage.local.remove(ids.map(id => KEPT + id))
  },
}

function isMark(value: unknown): value is SafetyMark {
  return (
    typeof value === 'object' &&
    value !== null &&
    'birth' in value &&
    typeof value.birth === 'string' &&
    'count' in value &&
    typeof value.count === 'number' &&
    'newest' in value &&
    Array.isArray(value.newest)
  )
}
