import { Button } from './Button.tsx'
import type { Doubt } from './doubts.ts'
import type { Meta } from './meta-fields.ts'
import { META_FIELDS, shown } from './meta-fields.ts'
import { OtherValues } from './OtherValues.tsx'
import type { Correct } from './use-correct.ts'

type DoubtChoicesProps = { meta: Meta; doubt: Doubt; correct: Correct }

const MOST_OTHERS = 2
const SHORT = 24

/**
 * The ways to settle a doubt: take what another place on the page says, or keep what is there. A value that is kept is
 * the person's from then on, so that it is neither questioned nor overwritten again.
 */
export function DoubtChoices({ meta, doubt: { field, others }, correct }: DoubtChoicesProps) {
  const { label, noun } = META_FIELDS[field]
  const value = shown(meta, field)
  const keep = () => void correct({ [field]: meta[field] }, `${label} kept`)
  return (
    <OtherValues field={field} others={others.slice(0, MOST_OTHERS)} correct={correct}>
      <Button onPress={keep}>
        {value.length <= SHORT ? `Keep ${value}` : `Keep this ${noun}`}
      </Button>
    </OtherValues>
  )
}
