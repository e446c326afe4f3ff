import { createContext, use, useMemo } from 'react'

import type { Clip } from '../lib/model.ts'
import type { Confirm } from './ConfirmSheet.tsx'
import { count } from './counts.ts'
import { useFeedback } from './Feedback.tsx'
import { useTools } from './tools.ts'

/** Which field of a clip is open in the edit dialog. */
export type Editing = { clip: Clip; field: 'title' | 'tags' }

/** What a person can do with a clip in a list; menu and keys share it. */
export type ClipActions = {
  openReader: (clip: Clip) => void
  openOriginal: (clip: Clip) => void
  editTitle: (clip: Clip) => void
  editTags: (clip: Clip) => void
  copyMarkdown: (clip: Clip) => void
  exportMarkdown: (ids: string[]) => void
  remove: (clips: Pick<Clip, 'id' | 'title'>[]) => void
  putBack: (clips: Pick<Clip, 'id' | 'title'>[]) => void
  /** Asks first: there is no way back. */
  purge: (clips: Pick<Clip, 'id' | 'title'>[]) => void
}

const ClipActionsContext = createContext<ClipActions | null>(null)

export const ClipActionsProvider = ClipActionsContext.Provider

export function useClipActions(): ClipActions {
  const actions = use(ClipActionsContext)
  if (!actions) throw new Error('useClipActions outside of ClipActionsProvider')
  return actions
}

/** The actions of a screen: `openReader` is its own, the rest is the same everywhere. */
export function useNewClipActions(own: {
  openReader: (clip: Clip) => void
  edit: (editing: Editing) => void
  confirm: (ask: Confirm) => void
}): ClipActions {
  const { library, shell, readSettings } = useTools()
  const { attempt, toast, announce } = useFeedback()
  const { openReader, edit, confirm } = own
  return useMemo(
    () => ({
      openReader,
      openOriginal: clip => shell.openUrl(clip.url),
      editTitle: clip => edit({ clip, field: 'title' }),
      editTags: clip => edit({ clip, field: 'tags' }),
      copyMarkdown: clip =>
        attempt('copying the Markdown', async () => {
          await shell.copyText(await library.toMarkdown(clip.id, await readSettings()))
          toast('Copied as Markdown')
        }),
      exportMarkdown: ids =>
        attempt('writing the Markdown file', async () => {
          shell.saveFile(await library.exportAs('markdown', ids, await readSettings()))
          announce(`${count(ids.length, 'clip')} exported as Markdown`)
        }),
      remove: clips =>
        attempt('deleting', async () => {
          const { change } = await library.remove(clips.map(clip => clip.id))
          toast(`Deleted ${nameOf(clips)}`, () =>
            attempt('undoing the deletion', async () => {
              await library.undo(change)
              announce('Restored')
            }),
          )
        }),
      putBack: clips =>
        attempt('putting back', async () => {
          await library.putBack(clips.map(clip => clip.id))
          toast(`Put back ${nameOf(clips)}`)
        }),
      purge: clips =>
        confirm({
          title: 'Delete for good?',
          says: `${nameOf(clips)} will be gone, with text, tags and note. This cannot be undone.`,
          action: 'Delete for good',
          run: () =>
            attempt('deleting for good', async () => {
              await library.purge(clips.map(clip => clip.id))
              toast(`${nameOf(clips)} deleted for good`)
            }),
        }),
    }),
    [library, shell, readSettings, attempt, toast, announce, openReader, edit, confirm],
  )
}

function nameOf(clips: Pick<Clip, 'title'>[]): string {
  const [first] = clips
  return clips.length === 1 && first ? `“${first.title}”` : count(clips.length, 'clip')
}
