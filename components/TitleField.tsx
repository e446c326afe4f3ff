import { useRef } from 'react'

import { classNames } from './class-names.ts'
import type { ClipDraft } from './use-draft.ts'
import { useTakeFocus } from './use-take-focus.ts'

import styles from './TitleField.module.css'

type TitleFieldProps = {
  draft: Pick<ClipDraft, 'title' | 'type' | 'flush'>
  look?: 'list' | 'field' | 'headline'
  takesFocus?: boolean
}

/** The title, edited where it stands. Enter leaves the field; line breaks become spaces. */
export function TitleField({ draft, look = 'list', takesFocus = false }: TitleFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useTakeFocus(field, takesFocus)
  return (
    <textarea
      ref={field}
      className={classNames(styles.title, styles[look])}
      aria-label="Title"
      dir="auto"
      rows={1}
      spellCheck={false}
      value={draft.title}
      onChange={event => draft.type({ title: event.target.value.replaceAll(/[\r\n]+/g, ' ') })}
      onBlur={draft.flush}
      onKeyDown={event => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.currentTarget.blur()
      }}
    />
  )
}
