import { useCallback, useEffect, useRef, useState } from 'react'

import type { Clip } from '../lib/model.ts'
import { useFeedback } from './Feedback.tsx'
import type { Draft } from './shell.ts'
import { useTools } from './tools.ts'

const PAUSE_MS = 400

export type ClipDraft = {
  title: string
  note: string
  tagText: string
  type: (change: Draft) => void
  /** Hands what was typed to the library now, for example when a field loses the focus. */
  flush: () => void
}

/**
 * What the person types for a clip. Each keystroke goes to the draft store at once, which outlives the page;
 * title and note go to the library 400 ms after the last one. A draft left over from before is applied first.
 */
export function useDraft(clip: Clip): ClipDraft {
  const { library, shell } = useTools()
  const { attempt } = useFeedback()
  const { id } = clip
  const [typed, setTyped] = useState<Draft>({})
  const pending = useRef<Draft>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const taken = pending.current
    const edit = editOf(taken)
    if (!edit) return
    attempt('saving what you typed', async () => {
      await library.edit(id, edit)
      pending.current = unstored(pending.current, taken)
      shell.writeDraft(id, isEmpty(pending.current) ? null : pending.current)
    })
  }, [attempt, library, shell, id])

  const type = useCallback(
    (change: Draft) => {
      pending.current = { ...pending.current, ...change }
      if (pending.current.tagText === '') delete pending.current.tagText
      shell.writeDraft(id, isEmpty(pending.current) ? null : pending.current)
      setTyped(now => ({ ...now, ...change }))
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, PAUSE_MS)
    },
    [flush, shell, id],
  )

  useLeftOver(id, type)
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  const differing = unstored(typed, clip)
  if (Object.keys(differing).length < Object.keys(typed).length) setTyped(differing)

  const { title = clip.title, note = clip.note, tagText = '' } = typed
  return { title, note, tagText, type, flush }
}

function useLeftOver(id: string, apply: (draft: Draft) => void): void {
  const { shell } = useTools()
  const { attempt } = useFeedback()
  useEffect(() => {
    let isGone = false
    attempt('looking for unsaved words', async () => {
      const left = await shell.readDraft(id)
      if (left && !isGone) apply(left)
    })
    return () => {
      isGone = true
    }
  }, [attempt, shell, id, apply])
}

/** A title cannot be empty: an emptied one stays a draft until there is a letter in it. */
function editOf({ title, note }: Draft): { title?: string; note?: string } | null {
  const edit = {
    ...(title?.trim() ? { title: title.trim() } : {}),
    ...(note === undefined ? {} : { note }),
  }
  return isEmpty(edit) ? null : edit
}

/** What of a draft differs from what the library holds. */
function unstored({ title, note, tagText }: Draft, stored: Pick<Draft, 'title' | 'note'>): Draft {
  return {
    ...(title === undefined || title === stored.title ? {} : { title }),
    ...(note === undefined || note === stored.note ? {} : { note }),
    ...(tagText === undefined ? {} : { tagText }),
  }
}

function isEmpty(fields: object): boolean {
  return Object.keys(fields).length === 0
}
