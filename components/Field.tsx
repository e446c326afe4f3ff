import { useId } from 'react'

import { classNames } from './class-names.ts'

import hidden from './Hidden.module.css'
import styles from './MetaField.module.css'

type Labelled = {
  label: string
  /** The label is for screen readers only, where the place says it already. */
  isBare?: boolean
}

type FieldProps = Labelled & {
  hint?: string
  value: string
  onChange: (value: string) => void
}

/** A line of text of a form that is sent as a whole. */
export function Field({ label, isBare = false, hint = '', value, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <Label id={id} label={label} isBare={isBare} />
      <input
        id={id}
        className={styles.input}
        dir="auto"
        spellCheck={false}
        placeholder={hint}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}

type SelectProps<Value extends string> = Labelled & {
  value: Value
  words: Record<Value, string>
  onChange: (value: Value) => void
}

/** One of a few named values. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, isBare = false, value, words, onChange } = props
  const id = useId()
  const values = Object.keys(words) as Value[]
  return (
    <div className={styles.field}>
      <Label id={id} label={label} isBare={isBare} />
      <select
        id={id}
        className={styles.input}
        value={value}
        onChange={event => {
          const chosen = values.find(each => each === event.target.value)
          if (chosen) onChange(chosen)
        }}
      >
        {values.map(each => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </div>
  )
}

function Label({ id, label, isBare }: { id: string; label: string; isBare: boolean }) {
  return (
    <label htmlFor={id} className={classNames(isBare ? hidden.hidden : styles.label)}>
      {label}
    </label>
  )
}
