import { createContext, use, useMemo } from 'react'

import type { Clip } from '../lib/model.ts'
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
}): ClipActions {
  const { library, shell, readSettings } = useTools()
  const { attempt, toast, announce } = useFeedback()
  const { openReader, edit } = own
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
          toast(deletedLine(clips), () =>
            attempt('undoing the deletion', async () => {
              await library.undo(change)
              announce('Restored')
            }),
          )
        }),
    }),
    [library, shell, readSettings, attempt, toast, announce, openReader, edit],
  )
}

function deletedLine(clips: Pick<Clip, 'title'>[]): string {
  const [first] = clips
  return clips.length === 1 && first
    ? `Deleted “${first.title}”`
    : `Deleted ${count(clips.length, 'clip')}`
}
