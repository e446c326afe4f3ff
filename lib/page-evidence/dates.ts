/**
 * What a page says of its days, as written there, without a judgement: strings are at most `LONGEST_LINE` long, lists at
 * most `MOST_LINES`, in the order of the page.
 */
export type DateEvidence = {
  url: string
  canonicalUrl: string
  /** What the page says of its language; '' when nothing. */
  lang: string
  /** From JSON-LD. */
  published: string
  modified: string
  /** Names, in lower case, and values of the meta elements whose names speak of time. */
  metas: [string, string][]
  microdata: string
  /** Of the `<time>` that dates the story. */
  time: { datetime: string; text: string }
  /** Lines near the headline that hold digits; without a headline, those whose class speaks of dates. */
  near: DateLine[]
  /** Short lines anywhere, for pages that state no day. */
  loose: (DateLine & { kind: number })[]
  /** Short lines just below the headline, which may count from today: `3 hours ago`. */
  below: string[]
}

/**
 * A line that may hold a day. `steps`: how far from the headline, in lines; lines above it count double. `isHinted`: its
 * class speaks of dates; `isMarked`: of changes; `isQuoted`: it describes a picture or is quoted. `datetime`: of the
 * `<time>` in it. `kind` (of loose lines): the same number for lines of the same element name and class.
 */
export type DateLine = {
  text: string
  steps: number
  isHinted: boolean
  isMarked: boolean
  isQuoted: boolean
  datetime: string
}

export const LONGEST_LINE = 400
export const MOST_LINES = 100
