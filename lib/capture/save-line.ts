import type { Saved } from '../messages/index.ts'

const listeners = new Map<string, (saved: Saved) => void>()

/**
 * The outcome of a clip as soon as it is saved in this worker. A page that goes elsewhere right after it sent its article
 * can no longer answer, although the article is safe; this does. Never settles when another worker saves the clip.
 */
export function hearOfSave(id: string): Promise<Saved> {
  return new Promise(resolve => listeners.set(id, resolve))
}

export function tellOfSave(id: string, saved: Saved): void {
  listeners.get(id)?.(saved)
}

export function stopHearing(id: string): void {
  listeners.delete(id)
}
