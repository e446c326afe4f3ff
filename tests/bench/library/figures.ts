/** A figure of the library at one size. Times are milliseconds but for `bulkTag` (s), sizes MB or KB as the unit says. */
export type FigureKey =
  | 'save'
  | 'saveByMessage'
  | 'popup'
  | 'libraryPage'
  | 'killed'
  | 'searchWords'
  | 'searchPhrase'
  | 'searchTag'
  | 'facets'
  | 'heap'
  | 'disk'
  | 'bulkTag'
  | 'bulkBlock'
  | 'build'

/** Those that were measured; a browser that cannot tell one leaves it out. */
export type Figures = Partial<Record<FigureKey, number>>

type Row = {
  key: FigureKey
  label: string
  unit: 'ms' | 's' | 'MB' | 'KB'
  /** The most that it may be, up to 10,000 clips and beyond; none where a figure only informs. */
  most?: readonly [upTo10k: number, beyond: number]
  /** Whether it answers a key press, and so must not grow with the library. */
  answersKey?: true
}

export const ROWS: readonly Row[] = [
  { key: 'save', label: 'save one clip with index, p95', unit: 'ms', most: [15, 20] },
  { key: 'saveByMessage', label: 'the same, message to answer, recognised', unit: 'ms' },
  {
    key: 'popup',
    label: 'popup, open to list painted, p50',
    unit: 'ms',
    most: [120, 150],
    answersKey: true,
  },
  {
    key: 'libraryPage',
    label: 'library page, cold browser, p50',
    unit: 'ms',
    most: [300, 600],
  },
  {
    key: 'killed',
    label: 'worker killed to first result, p50',
    unit: 'ms',
    most: [60, 150],
    answersKey: true,
  },
  {
    key: 'searchWords',
    label: 'search of 1-3 words, p95',
    unit: 'ms',
    most: [30, 100],
    answersKey: true,
  },
  {
    key: 'searchPhrase',
    label: 'search of a phrase, p95',
    unit: 'ms',
    most: [60, 250],
    answersKey: true,
  },
  {
    key: 'searchTag',
    label: 'search with a tag, p95',
    unit: 'ms',
    most: [40, 100],
    answersKey: true,
  },
  { key: 'facets', label: 'all facet counts of a view, p95', unit: 'ms', most: [10, 50] },
  { key: 'heap', label: 'heap of the library page', unit: 'MB', most: [60, 90] },
  { key: 'disk', label: 'disk per clip with index', unit: 'KB', most: [12, 12] },
  { key: 'bulkTag', label: 'tag 5,000 clips', unit: 's', most: [3, 5] },
  { key: 'bulkBlock', label: 'longest block of the page in it', unit: 'ms', most: [50, 50] },
  { key: 'build', label: 'fill the library, per clip', unit: 'ms' },
]
