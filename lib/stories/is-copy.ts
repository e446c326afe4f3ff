import type { Day } from '../model.ts'
import { MOST_SHINGLES, MOST_SIGNS, type Sketch } from './sketch.ts'

/** A text as it is compared: what is kept of it and when it was published. */
export type Told = { sketch: Sketch; day: Day }

export const LEAST_SHARED = 0.85
const LEAST_HEAD = 0.33
const MOST_DAYS = 30

/**
 * Whether two texts tell one story in the same words, one perhaps shorter: at least `LEAST_SHARED` of the shorter one's
 * shingles are in the other, at most 30 days lie between them, and the names and numbers are the same, which tells a
 * copy from the next report in the same frame. A text that is a small part of another must be its beginning: an item
 * of a round-up is not the round-up.
 */
export function isCopy(one: Told, other: Told): boolean {
  return likenessOf(one, other) >= LEAST_SHARED
}

/** How much of the shorter text is in the other, 0 to 1, and 0 wherever `isCopy` has another reason to say no. */
export function likenessOf(one: Told, other: Told): number {
  if (!(daysBetween(one.day, other.day) <= MOST_DAYS)) return 0
  const [part, whole] = [one.sketch, other.sketch].toSorted((a, b) => a.size - b.size)
  if (!part || !whole || part.shingles.length === 0) return 0
  const shared = containment(part.shingles, whole.shingles, MOST_SHINGLES)
  if (shared < LEAST_SHARED || !hasSameSigns(part, whole)) return 0
  return part.size * 2 < whole.size && !isBeginning(part, whole) ? 0 : shared
}

/**
 * The share of `part`'s hashes that `whole` has. Of a set that holds only its `most` least, what lies above the last is
 * unknown and left out on both sides. An empty set is in every other.
 */
function containment(part: Uint16Array, whole: Uint16Array, most: number): number {
  const limit = Math.min(reach(part, most), reach(whole, most))
  const known = new Set(whole)
  let all = 0
  let shared = 0
  for (const hash of part) {
    if (hash > limit) break
    all += 1
    if (known.has(hash)) shared += 1
  }
  return all === 0 ? 1 : shared / all
}

function reach(hashes: Uint16Array, most: number): number {
  return hashes.length < most ? 0xffff : (hashes.at(-1) ?? 0)
}

/** A copy may name a source or round a figure, but brings few of its own: a quarter, or one of two and three. */
function hasSameSigns(part: Sketch, whole: Sketch): boolean {
  return (['names', 'figures'] as const).every(sign => {
    const own = 1 - containment(part[sign], whole[sign], MOST_SIGNS)
    return own <= 0.25 || (part[sign].length < 4 && own <= 0.5)
  })
}

/** Whether `part` starts like `whole` and tells of the same names. */
function isBeginning(part: Sketch, whole: Sketch): boolean {
  return shareOf(whole.head, part.shingles) >= LEAST_HEAD && shareOf(whole.topic, part.names) >= 0.5
}

/** How many of `hashes` are in a set that is whole; 1 when there are none. */
function shareOf(hashes: Uint16Array, inSet: Uint16Array): number {
  const known = new Set(inSet)
  return hashes.length === 0 ? 1 : hashes.filter(hash => known.has(hash)).length / hashes.length
}

function daysBetween(one: Day, other: Day): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
}
