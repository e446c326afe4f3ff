import type { DealType } from '../model.ts'

/** Deals that mean working together, as against buying. */
const TOGETHER: ReadonlySet<DealType> = new Set([
  'partnership',
  'supply',
  'marketplace',
  'joint-venture',
  'licensing',
  'retail-media',
  'pilot',
  'unspecified',
])

/** One transaction, told of the buyer or of the seller. */
const TRANSFER: ReadonlySet<DealType> = new Set(['acquisition', 'divestiture'])

/** Whether two types can be two wordings of one deal. */
export function isSameFamily(a: DealType, b: DealType): boolean {
  if (a === b) return true
  if (TOGETHER.has(a) && TOGETHER.has(b)) return true
  if (TRANSFER.has(a) && TRANSFER.has(b)) return true
  return a === 'unspecified' || b === 'unspecified'
    ? a !== 'competition' && b !== 'competition'
    : false
}

/** Whether a type means working together. */
export function isTogether(type: DealType): boolean {
  return TOGETHER.has(type)
}
