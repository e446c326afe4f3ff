import type { MetaField, Origin, Origins } from '../model.ts'
import type { Sourced } from './page-facts.ts'

/** What an origin needs of what was found. */
type Found = Pick<Sourced, 'source' | 'confidence' | 'also'> | null

const MOST_OTHERS = 4

/** The origins of the fields that were found; what a finder does not know of its confidence is taken from a table. */
export function originsOf(found: Partial<Record<MetaField, Found>>): Origins {
  const origins: Origins = {}
  for (const [field, one] of Object.entries(found) as [MetaField, Found][]) {
    if (one) origins[field] = originOf(field, one)
  }
  return origins
}

function originOf(field: MetaField, { source, confidence, also }: NonNullable<Found>): Origin {
  const worth = confidence ?? WORTH[field]?.[source.split(' ')[0] ?? ''] ?? 0.7
  return { source, confidence: worth, also: also?.slice(0, MOST_OTHERS) ?? [] }
}

/** By field and first word of the source: the share of values from there that were right on public pages. */
const WORTH: Partial<Record<MetaField, Record<string, number>>> = {
  title: { h1: 0.85, 'json-ld': 0.5, meta: 0.33, title: 0.44, address: 0 },
  siteName: { address: 0.2 },
}
