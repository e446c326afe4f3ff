import { ByteReader } from '../bytes.ts'
import {
  countPostings,
  eachPosting,
  lowerBound,
  type Page,
  type PositionPage,
} from '../index-pages/page.ts'
import { readPositions, skipPositions } from '../positions.ts'
import type { Pattern } from './pattern.ts'

/** The clips of one term in one place of the index, by their numbers. */
export type PostingList = {
  /** How many there are, with those that were deleted or changed since. */
  count: number
  each(onClip: (n: number, weight: number) => void): void
  /** Where the term stands in each of the clips that are wanted. */
  eachPlace(
    isWanted: (n: number) => boolean,
    onClip: (n: number, weight: number, places: number[]) => void,
  ): void
}

/** A page of a segment as it is searched. `numberOf` gives the number of a clip, or -1 for one that is no more there. */
export type OpenPage = {
  page: Page
  terms: readonly string[]
  positions: PositionPage | null
  numberOf: (ordinal: number) => number
}

/** The lists of all terms of a page that fit. */
export function listsIn(open: OpenPage, pattern: Pattern): PostingList[] {
  return indexesOf(open.terms, pattern).map(index => listOf(open, index))
}

/** The places in a sorted list of terms that fit a pattern. */
export function indexesOf(terms: readonly string[], pattern: Pattern): number[] {
  const found = new Set<number>()
  for (const term of pattern.terms) {
    const index = lowerBound(terms, term)
    if (terms[index] === term) found.add(index)
  }
  if (pattern.start !== '') {
    let index = lowerBound(terms, pattern.start)
    for (; terms[index]?.startsWith(pattern.start); index += 1) found.add(index)
  }
  return [...found]
}

/** The lists of a single clip that is not in a segment yet. */
export function listsOfClip(
  clip: { n: number; terms: readonly string[]; weights: Uint8Array; positions: Uint8Array },
  pattern: Pattern,
): PostingList[] {
  const { n, terms, weights, positions } = clip
  return indexesOf(terms, pattern).map(index => {
    const weight = weights[index] ?? 0
    return {
      count: 1,
      each: onClip => onClip(n, weight),
      eachPlace: (isWanted, onClip) => {
        if (!isWanted(n)) return
        const reader = new ByteReader(positions)
        for (let i = 0; i < index; i += 1) skipPositions(reader, weights[i] ?? 0)
        onClip(n, weight, readPositions(reader, weight))
      },
    }
  })
}

function listOf({ page, positions, numberOf }: OpenPage, index: number): PostingList {
  return {
    count: countPostings(page, index),
    each: onClip =>
      eachPosting(page, index, (ordinal, weight) => {
        const n = numberOf(ordinal)
        if (n >= 0) onClip(n, weight)
      }),
    eachPlace: (isWanted, onClip) => {
      if (!positions) throw new Error('the positions of a page were not read')
      const reader = new ByteReader(positions.bytes, positions.starts[index])
      eachPosting(page, index, (ordinal, weight) => {
        const n = numberOf(ordinal)
        if (n >= 0 && isWanted(n)) onClip(n, weight, readPositions(reader, weight))
        else skipPositions(reader, weight)
      })
    },
  }
}
