import { browser } from 'wxt/browser'

const PREFIX = 'draft:'

/** What the person typed for a clip and the library has not taken yet. */
export type Draft = { title?: string; note?: string; tagText?: string; corrections?: string }

/** Drafts are in `storage.local`, so that they outlive the popup, the worker and the browser. */
export async function readDraft(clipId: string): Promise<Draft | null> {
  const key = PREFIX + clipId
  const found = await browser.storage.local.get(key)
  const draft: unknown = found[key]
  return isDraft(draft) ? draft : null
}

/** `null` forgets the draft. The browser takes it at once, so it is kept even when the caller dies now. */
export async function writeDraft(clipId: string, draft: Draft | null): Promise<void> {
  const key = PREFIX + clipId
  if (draft === null) await browser.storage.local.remove(key)
  else await browser.storage.local.set({ [key]: draft })
}

/** The ids of all clips that have a draft. */
export async function listDrafts(): Promise<string[]> {
  const all = await browser.storage.local.get(null)
  const keys = Object.keys(all).filter(key => key.startsWith(PREFIX))
  return keys.map(key => key.slice(PREFIX.length))
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(text => typeof text === 'string')
  )
}
