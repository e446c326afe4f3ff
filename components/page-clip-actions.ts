import type { ClipOutcome, Library } from '../lib/library/types.ts'
import type { Article, ClipFailure } from '../lib/model.ts'
import { newId } from '../lib/new-id.ts'
import type { Cell } from './cell.ts'
import { lost } from './lost.ts'
import type { PageClip, Save } from './page-clip.ts'
import { previewDraftKey } from './preview-draft-key.ts'
import type { PageKind, PopupShell } from './shell.ts'

/** What the person can do about the clip of this page. */
export type PageClipActions = {
  keep: () => void
  update: () => void
  keepBoth: () => void
  /** Takes back a save or an update. */
  undo: () => Promise<void>
  redo: () => Promise<void>
  retry: () => void
  /** Saves a page whose clip was deleted. */
  saveAnew: () => void
  saveLink: () => void
  /** Clips something else of the page in the place of what was clipped; gives the reason when that failed, and all is as before. */
  clipAs: (kind: PageKind) => Promise<ClipFailure | null>
  /** Saves the article that was shown for a look, as the person corrected it, with their note and tags. */
  savePreview: (article: Article, mine: Mine) => void
}

type Mine = { note: string; tags: string[] }

type Parts = {
  library: Library
  shell: PopupShell
  now: Cell<PageClip>
  save: Save
  again: () => Promise<void>
}

/** Each action does nothing in a state that does not offer it. */
export function createPageClipActions({
  library,
  shell,
  now,
  save,
  again,
}: Parts): PageClipActions {
  return {
    keep() {
      const known = now.read()
      if (known.state !== 'known') return
      now.set({ ...known, state: 'saved', how: 'before', change: null })
    },
    update: () => void save('updated', id => shell.clipPage(id, 'update')),
    keepBoth: () => void save('now', id => shell.clipPage(id, 'both')),
    retry: () => void again(),
    saveAnew: () => void save('now', id => shell.clipPage(id, 'ask')),
    saveLink: () => void save('link', id => shell.clipLink(id)),
    async undo() {
      const saved = now.read()
      if (saved.state !== 'saved') return
      const { page, clip, how } = saved
      if (how === 'updated' && saved.change !== null) {
        await library.undo(saved.change)
        return now.set({ state: 'known', page, clip })
      }
      const { change } = await library.remove([clip.id])
      now.set({ state: 'undone', page, clip, change })
    },
    async redo() {
      const undone = now.read()
      if (undone.state !== 'undone') return
      await library.undo(undone.change)
      now.set({ ...undone, state: 'saved', how: 'now' })
    },
    clipAs: kind => clipAs({ shell, now }, kind),
    savePreview(article, mine) {
      const preview = now.read()
      if (preview.state !== 'preview') return
      const { page } = preview
      void save('now', async id => {
        const saved = await shell.saveArticle(id, article, 'ask', mine)
        if (!saved.ok) return saved
        const isWhole = await addToOlder(library, saved.value, mine)
        if (isWhole) shell.writeDraft(previewDraftKey(page.url), null)
        return saved
      })
    },
  }
}

/** Saves or, before anything is saved, shows something else of the page; what fails leaves the state as it was. */
async function clipAs(
  { shell, now }: Pick<Parts, 'shell' | 'now'>,
  kind: PageKind,
): Promise<ClipFailure | null> {
  const before = now.read()
  if (before.state === 'preview') {
    now.set({ state: 'reading', page: before.page })
    const read = await shell.readPage(kind).catch(lost)
    now.set(read.ok ? { ...before, article: read.value } : before)
    return read.ok ? null : read.reason
  }
  if (before.state !== 'saved' && before.state !== 'known') return null
  const { page } = before
  now.set({ state: 'saving', page })
  const saved = await shell.clipPage(newId(), 'update', kind).catch(lost)
  if (saved.ok) {
    const { clip, change } = saved.value
    now.set({ state: 'saved', page, clip, how: 'updated', change })
  } else {
    now.set(before)
  }
  return saved.ok ? null : saved.reason
}

/**
 * Gives a clip that was in the library before the tags and, where it has none, the note that were typed for
 * a new one; a new clip has them already. False when a typed note found no place.
 */
async function addToOlder(
  library: Library,
  { state, clip }: ClipOutcome,
  { note, tags }: Mine,
): Promise<boolean> {
  if (state === 'saved' || state === 'again') return true
  if (tags.length > 0) await library.acceptTags(clip.id, tags)
  if (note === '' || note === clip.note) return true
  if (clip.note !== '') return false
  await library.edit(clip.id, { note })
  return true
}
