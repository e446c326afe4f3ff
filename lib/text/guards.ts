/** For values that come from elsewhere: each gives the value if it is of its kind, capped, else an empty one. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A well-formed string of at most `limit` code units; '' for anything else. */
export function textIn(value: unknown, limit: number): string {
  return typeof value === 'string' ? value.slice(0, limit).toWellFormed() : ''
}

/** The first `limit` items of a list; [] for anything else. */
export function listIn(value: unknown, limit: number): unknown[] {
  return Array.isArray(value) ? value.slice(0, limit) : []
}

/** A whole number from 0; 0 for anything else. */
export function countIn(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0
}
