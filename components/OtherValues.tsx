import type { ReactNode } from 'react'

import type { OtherValue } from '../lib/model.ts'
import { Button } from './Button.tsx'
import type { EditableField } from './meta-fields.ts'
import { META_FIELDS } from './meta-fields.ts'
import { sourceWords } from './source-words.ts'
import type { Correct } from './use-correct.ts'

import styles from './OtherValues.module.css'

type OtherValuesProps = {
  field: EditableField
  others: OtherValue[]
  correct: Correct
  onDone?: (() => void) | undefined
  /** One more button. */
  children?: ReactNode
}

/** What other places on the page say, each a button that takes it instead. */
export function OtherValues({ field, others, correct, onDone, children }: OtherValuesProps) {
  const { label, show, parse } = META_FIELDS[field]
  const take = async (value: string) => {
    const parsed = parse(value)
    if ('asked' in parsed) await correct(parsed.asked, `${label} changed`)
    onDone?.()
  }
  if (others.length === 0 && !children) return null
  return (
    <ul className={styles.others}>
      {others.map(({ value, source }) => (
        <li key={value}>
          <Button onPress={() => void take(value)}>
            <span className={styles.words} dir="auto">
              {`Use ${quoted(field, show(value))} from ${sourceWords(source)}`}
            </span>
          </Button>
        </li>
      ))}
      {children && <li>{children}</li>}
    </ul>
  )
}

function quoted(field: EditableField, value: string): string {
  return field === 'publishedOn' || field === 'lang' ? value : `“${value}”`
}
