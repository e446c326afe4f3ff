import { useId, useState } from 'react'

import type { EditableField, Meta } from './meta-fields.ts'
import { META_FIELDS, shown } from './meta-fields.ts'
import { MetaOrigin } from './MetaOrigin.tsx'
import type { Correct } from './use-correct.ts'

import styles from './MetaField.module.css'

type MetaFieldProps = {
  field: EditableField
  meta: Meta
  correct: Correct
  /** Called after a correction, for example to close the popover that the field stands in. */
  onDone?: () => void
}

/** One value of the metadata with where it was found. Enter or leaving the field sets it; Escape takes back what was typed. */
export function MetaField({ field, meta, correct, onDone }: MetaFieldProps) {
  const id = useId()
  const { label, hint } = META_FIELDS[field]
  const { typed, problem, type, set } = useTyped({ field, meta, correct })
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        dir="auto"
        spellCheck={false}
        placeholder={hint}
        value={typed ?? shown(meta, field)}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-about`}
        onChange={event => type(event.target.value)}
        onBlur={() => void set()}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') void set().then(isSet => isSet && onDone?.())
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation()
            type(null)
          }
        }}
      />
      <div id={`${id}-about`}>
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <MetaOrigin field={field} meta={meta} correct={correct} onDone={onDone} />
      </div>
    </div>
  )
}

/** What is being typed, null while that is nothing new; `set` says whether the field holds a value that was taken. */
function useTyped({ field, meta, correct }: Pick<MetaFieldProps, 'field' | 'meta' | 'correct'>) {
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const { label, parse } = META_FIELDS[field]
  const type = (text: string | null) => {
    setTyped(text)
    setProblem('')
  }
  const set = async (): Promise<boolean> => {
    if (typed === null) return true
    if (typed.trim() === shown(meta, field)) {
      type(null)
      return true
    }
    const parsed = parse(typed)
    const refusal =
      'problem' in parsed ? parsed.problem : await correct(parsed.asked, `${label} changed`)
    setProblem(refusal)
    if (refusal === '') setTyped(null)
    return refusal === ''
  }
  return { typed, problem, type, set }
}
