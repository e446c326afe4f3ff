import { TriangleAlert } from 'lucide-react'

import { doubtOf } from './doubts.ts'
import { KeepButton } from './KeepButton.tsx'
import type { EditableField, Meta } from './meta-fields.ts'
import { OtherValues } from './OtherValues.tsx'
import { originLine } from './source-words.ts'
import type { Correct } from './use-correct.ts'

import styles from './MetaField.module.css'

type MetaOriginProps = {
  field: EditableField
  meta: Meta
  correct: Correct
  onDone?: (() => void) | undefined
}

/** Where a value was found, whether that is in doubt, and what the page says elsewhere, one press away. */
export function MetaOrigin({ field, meta, correct, onDone }: MetaOriginProps) {
  const origin = meta.origins[field]
  const doubt = doubtOf(meta, field)
  return (
    <>
      {doubt && (
        <p className={styles.doubt}>
          <TriangleAlert size={16} aria-hidden />
          {doubt.says}
        </p>
      )}
      <p className={styles.origin}>{originLine(field, origin)}</p>
      {origin && (
        <OtherValues field={field} others={origin.also} correct={correct} onDone={onDone}>
          {doubt && <KeepButton meta={meta} field={field} correct={correct} onDone={onDone} />}
        </OtherValues>
      )}
    </>
  )
}
