import type { PageSizes } from '../search/index-pages/page-writer.ts'

/** What decides when the index is written and merged, and in what pieces; tests make them small. */
export type Sizes = PageSizes & {
  /** A tail of fewer clips is searched as fast as a segment. */
  fewest: number
  /** So many segments of about one size become one: a search asks few segments, and each clip is copied seldom. */
  group: number
  /** A transaction that writes more keeps others waiting. */
  batchBytes: number
}

/** How large a segment of so many clips is: each level is eight times the one below. */
export function levelOf(clips: number, { fewest, group }: Sizes): number {
  return Math.max(0, Math.round(Math.log(Math.max(1, clips) / fewest) / Math.log(group)))
}

/** No library has so many clips that it needs more. */
export const LEVELS = 12

/** Chromium keeps values beyond 64 KiB as files of their own, which are slower: pages stay below. */
export const SIZES: Sizes = {
  fewest: 64,
  group: 8,
  pageBytes: 28_000,
  positionBytes: 48_000,
  batchBytes: 3_000_000,
}
