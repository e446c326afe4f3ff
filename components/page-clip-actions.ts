import type { ClipOutcome, Library } from '../lib/library/types.ts'
import type { Cell } from './cell.ts'
import type { PageClip, Save } from './page-clip.ts'
import { previewDraftKey } from './preview-draft-key.ts'
import type { PopupShell } from './shell.ts'

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
  /** Saves the article that was shown for a look, with the person's title, note and tags. */
  savePreview: (words: { title: string; note: string; tags: string[] }) => void
}

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
    savePreview({ title, note, tags }) {
      const preview = now.read()
      if (preview.state !== 'preview') return
      const { page, article } = preview
      void save('now', async id => {
        const named = { ...article, title: title.trim() || article.title }
        const saved = await shell.saveArticle(id, named, 'ask', { note, tags })
        if (!saved.ok) return saved
        const isWhole = await addToOlder(library, saved.value, { note, tags })
        if (isWhole) shell.writeDraft(previewDraftKey(page.url), null)
        return saved
      })
    },
  }
}

/**
 * Gives a clip that was in the library before the tags and, where it has none, the note that were typed for
 * a new one; a new clip has them already. False when a typed note found no place.
 */
async function addToOlder(
  library: Library,
  { state, clip }: ClipOutcome,
  { note, tags }: { note: string; tags: string[] },
): Promise<boolean> {
  if (state === 'saved' || state === 'again') return true
  if (tags.length > 0) await library.acceptTags(clip.id, tags)
  if (note === '' || note === clip.note) return true
  if (clip.note !== '') return false
  await library.edit(clip.id, { note })
  return true
}
