import { IDLE_TITLE, setBadge } from '../browser/badge.ts'
import { listDrafts, readDraft, writeDraft } from '../browser/drafts.ts'
import { findActiveTab } from '../browser/tabs.ts'
import type { Library } from '../library/index.ts'

/**
 * What is left to do when a page of the extension is gone, as a popup is with any click beside it: what was typed last
 * goes into the library, and the badge of the tab in front says whether its page is there.
 */
export async function tidyAfterPage(library: Library): Promise<void> {
  await applyDrafts(library)
  const tab = await findActiveTab()
  if (!tab || !/^https?:/.test(tab.url)) return
  const isSaved = (await library.getByUrl(tab.url)) !== null
  await setBadge(tab.tabId, isSaved ? 'saved' : 'none', isSaved ? 'Saved in Endcap' : IDLE_TITLE)
}

/** Hands titles and notes that were typed and never left their field to the library. Half a tag stays a draft. */
export async function applyDrafts(library: Library): Promise<void> {
  for (const clipId of await listDrafts()) {
    const draft = await readDraft(clipId)
    if (!draft || (draft.title === undefined && draft.note === undefined)) continue
    if (!(await library.get(clipId))) continue
    const { tagText: _, corrections: _c, ...edit } = draft
    await library.edit(clipId, edit)
    const { title, note, tagText } = (await readDraft(clipId)) ?? {}
    if (title !== draft.title || note !== draft.note) continue
    await writeDraft(clipId, tagText === undefined ? null : { tagText })
  }
}
