import type { MetaField, Origins } from '../model.ts'
import { MOST_OTHERS } from '../text/limits.ts'
import type { Sourced } from './page-facts.ts'

/** What an origin needs of what was found. */
type Found = Pick<Sourced, 'source' | 'confidence' | 'also'> | null

/** For fields whose sources were not held against public pages: neither in doubt nor certain. */
const UNMEASURED = 0.7

/** The origins of the fields that were found. */
export function originsOf(found: Partial<Record<MetaField, Found>>): Origins {
  const origins: Origins = {}
  for (const [field, one] of Object.entries(found) as [MetaField, Found][]) {
    if (!one) continue
    const { source, confidence = UNMEASURED, also = [] } = one
    origins[field] = { source, confidence, also: also.slice(0, MOST_OTHERS) }
  }
  return origins
}
