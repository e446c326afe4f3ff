import type { OtherValue } from '../lib/model.ts'
import { bareName, sameness } from '../lib/text/likeness.ts'
import type { EditableField, Meta } from './meta-fields.ts'
import { META_FIELDS, shown } from './meta-fields.ts'

/** A field that the person should look at; `others` are the values that its sources give instead, best first. */
export type Doubt = { field: EditableField; says: string; others: OtherValue[] }

/**
 * Below `low` a value is wrong about as often as right; below `firm` it matters that sources disagree. Chosen on public
 * pages so that few right values are flagged: outlets are called by many names, and days of one story often differ.
 */
const LIMITS: Partial<Record<EditableField, { low: number; firm: number }>> = {
  authors: { low: 0.5, firm: 0.9 },
  siteName: { low: 0.3, firm: 0.3 },
  publishedOn: { low: 0.55, firm: 0.85 },
}
const USUAL = { low: 0.5, firm: 0.8 }

/** The fields in doubt that matter in a list of clips; one that the person set is in none. */
export function doubtsOf(meta: Meta): Doubt[] {
  return (['title', 'authors', 'siteName', 'publishedOn'] as const)
    .map(field => doubtOf(meta, field))
    .filter(doubt => doubt !== null)
}

/** Why a value may be wrong: its sources disagree, or it was found where values are often wrong. */
export function doubtOf(meta: Meta, field: EditableField): Doubt | null {
  const origin = meta.origins[field]
  const value = shown(meta, field)
  if (!origin || origin.source === 'you' || value === '') return null
  const others = origin.also.filter(other => isOther(field, value, show(field, other)))
  const { noun } = META_FIELDS[field]
  const { low, firm } = LIMITS[field] ?? USUAL
  if (others.length > 0 && origin.confidence < firm) {
    return { field, says: `${others.length + 1} sources disagree on the ${noun}.`, others }
  }
  const isUncertain = field === 'publishedOn' && meta.warnings.includes('date-uncertain')
  if (origin.confidence >= low && !isUncertain) return null
  return { field, says: `The ${noun} is uncertain.`, others }
}

function show(field: EditableField, { value }: OtherValue): string {
  return META_FIELDS[field].show(value)
}

/** Whether two values mean different things: a shorter form of a name or a headline is the same one. */
function isOther(field: EditableField, value: string, other: string): boolean {
  const [a, b] = [bareName(value), bareName(other)]
  if (field === 'publishedOn' || field === 'lang') return a !== b
  if (a.includes(b) || b.includes(a)) return false
  return field !== 'title' || sameness(value, other) < 0.5
}
