import { useRef } from 'react'

import type { ClipDraft } from './use-draft.ts'
import { useTakeFocus } from './use-take-focus.ts'

import styles from './NoteField.module.css'

type NoteFieldProps = { draft: Pick<ClipDraft, 'note' | 'type' | 'flush'>; takesFocus?: boolean }

export function NoteField({ draft, takesFocus = false }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useTakeFocus(field, takesFocus)
  return (
    <textarea
      ref={field}
      className={styles.note}
      aria-label="Note"
      placeholder="Write a note"
      dir="auto"
      rows={3}
      value={draft.note}
      onChange={event => draft.type({ note: event.target.value })}
      onBlur={draft.flush}
    />
  )
}
