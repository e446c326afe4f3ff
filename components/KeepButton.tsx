import { Button } from './Button.tsx'
import type { EditableField, Meta } from './meta-fields.ts'
import { META_FIELDS } from './meta-fields.ts'
import type { Correct } from './use-correct.ts'

type KeepButtonProps = {
  meta: Meta
  field: EditableField
  correct: Correct
  onDone?: (() => void) | undefined
}

/** Keeps a value that is in doubt: it is the person's from then on, neither questioned nor overwritten again. */
export function KeepButton({ meta, field, correct, onDone }: KeepButtonProps) {
  const { label, noun } = META_FIELDS[field]
  const keep = async () => {
    await correct({ [field]: meta[field] }, `${label} kept`)
    onDone?.()
  }
  return <Button onPress={() => void keep()}>{`Keep this ${noun}`}</Button>
}
