import { ByteReader } from '../bytes.ts'

/**
 * A page of a segment: terms in order, joined by line ends, and for each the clips that hold it. `starts` are the
 * places in `postings` where each term begins, with the end as the last one. Clips are told by their ordinal in the
 * segment, as differences: the lowest bit says whether a weight follows; without one the term stands once in the text.
 */
export type Page = { terms: string; starts: Uint32Array; postings: Uint8Array }

/** The positions of a page's postings, in the same order. */
export type PositionPage = { starts: Uint32Array; bytes: Uint8Array }

/** Called with each clip of a term; `weight` is explained in `weight.ts`. */
export type OnPosting = (ordinal: number, weight: number) => void

export function eachPosting(page: Page, index: number, onPosting: OnPosting): void {
  const reader = new ByteReader(page.postings, page.starts[index])
  const count = reader.varint()
  for (let i = 0, ordinal = 0; i < count; i += 1) {
    const step = reader.varint()
    ordinal += step >>> 1
    onPosting(ordinal, step & 1 ? reader.byte() : 1)
  }
}

/** How many clips of the page hold the term. */
export function countPostings(page: Page, index: number): number {
  return new ByteReader(page.postings, page.starts[index]).varint()
}

/** The index of the first of `sorted` that is not below `term`. */
export function lowerBound(sorted: readonly string[], term: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < term) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The pages, from and up to, that may hold a term, or the terms that start with it; `first` are the first terms of all pages. A list that is
 * too long for one page begins on a page of its own, so a page that begins with the term is where it begins.
 */
export function pagesOf(
  first: readonly string[],
  term: string,
  isStart: boolean,
): { from: number; to: number } {
  const low = lowerBound(first, term)
  const from = first[low] === term ? low : Math.max(0, low - 1)
  let to = low
  while (to < first.length && isWithin(first[to] ?? '', term, isStart)) to += 1
  return { from, to: Math.max(to, Math.min(from + 1, first.length)) }
}

function isWithin(first: string, term: string, isStart: boolean): boolean {
  return isStart ? first.startsWith(term) : first === term
}
