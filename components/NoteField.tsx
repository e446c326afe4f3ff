import { useRef } from 'react'

import type { ClipDraft } from './use-draft.ts'
import { useTakeFocus } from './use-take-focus.ts'

import styles from './NoteField.module.css'

type NoteFieldProps = {
  draft: Pick<ClipDraft, 'note' | 'type' | 'flush'>
  takesFocus?: boolean
  rows?: number
}

export function NoteField({ draft, takesFocus = false, rows = 3 }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useTakeFocus(field, takesFocus)
  return (
    <textarea
      ref={field}
      className={styles.note}
      aria-label="Note"
      placeholder="Write a note"
      dir="auto"
      rows={rows}
      value={draft.note}
      onChange={event => draft.type({ note: event.target.value })}
      onBlur={draft.flush}
    />
  )
}
