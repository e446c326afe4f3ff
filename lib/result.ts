/**
 * An expected outcome as a value: either `{ ok: true, value }` or `{ ok: false, reason }`.
 * Unexpected failures throw instead.
 */
export type Result<T, Reason extends string = string> =
  | { ok: true; value: T }
  | { ok: false; reason: Reason }

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

export function fail<Reason extends string>(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason }
}
