import { ByteReader } from '../bytes.ts'
import { skipPositions } from '../positions.ts'
import { PageWriter, type PageSizes, type WrittenPage } from './page-writer.ts'
import { eachPosting, lowerBound, type Page, type PositionPage } from './page.ts'

/** A segment to be merged. `ordinals` gives each of its clips the ordinal in the new segment, -1 to those that are left out. */
export type MergeSource = {
  pages: number
  ordinals: Int32Array
  read: (page: number) => Promise<{ page: Page; positions: PositionPage }>
  /** The page at which to begin when the merge goes on after `after`. */
  pageOf: (after: string) => number
}

/**
 * Merges segments into the pages of one, a few pages at a time, in the order of terms. Segments may be in any order and
 * hold clips in any order: ordinals are given anew, source by source.
 * @param after the last term that an interrupted merge had finished with, '' at the start
 */
export async function* mergePages(
  sources: MergeSource[],
  { after, sizes }: { after: string; sizes: PageSizes },
): AsyncGenerator<{ pages: WrittenPage[]; last: string }> {
  const cursors = await Promise.all(sources.map(source => openCursor(source, after)))
  const writer = new PageWriter(sizes)
  let last = after
  for (;;) {
    const term = lowest(cursors)
    if (term === null) break
    writer.begin(term)
    for (const cursor of cursors) {
      while (cursor.terms[cursor.index] === term) {
        copy(cursor, writer)
        await advance(cursor)
      }
    }
    writer.end()
    const pages = writer.take()
    // What `take` gives ends before this term, unless its list was so long that it filled pages of its own.
    if (pages.length > 0) yield { pages, last: pages.at(-1)?.first === term ? term : last }
    last = term
  }
  yield { pages: writer.finish(), last }
}

type Cursor = {
  source: MergeSource
  next: number
  page: Page
  positions: PositionPage
  terms: string[]
  index: number
}

const NO_PAGE: Page = { terms: '', starts: new Uint32Array(1), postings: new Uint8Array() }
const NO_POSITIONS: PositionPage = { starts: new Uint32Array(1), bytes: new Uint8Array() }

async function openCursor(source: MergeSource, after: string): Promise<Cursor> {
  const next = after === '' ? 0 : source.pageOf(after)
  const cursor: Cursor = {
    source,
    next,
    page: NO_PAGE,
    positions: NO_POSITIONS,
    terms: [],
    index: 0,
  }
  await load(cursor)
  for (;;) {
    cursor.index = after === '' ? 0 : lowerBound(cursor.terms, `${after}\0`)
    if (cursor.index < cursor.terms.length || cursor.terms.length === 0) return cursor
    await load(cursor)
  }
}

async function advance(cursor: Cursor): Promise<void> {
  cursor.index += 1
  if (cursor.index >= cursor.terms.length) await load(cursor)
}

async function load(cursor: Cursor): Promise<void> {
  cursor.index = 0
  cursor.terms = []
  if (cursor.next >= cursor.source.pages) return
  const { page, positions } = await cursor.source.read(cursor.next)
  Object.assign(cursor, { page, positions, terms: page.terms.split('\n') })
  cursor.next += 1
}

function lowest(cursors: Cursor[]): string | null {
  let term: string | null = null
  for (const { terms, index } of cursors) {
    const own = terms[index]
    if (own !== undefined && (term === null || own < term)) term = own
  }
  return term
}

function copy({ source, page, positions, index }: Cursor, writer: PageWriter): void {
  const reader = new ByteReader(positions.bytes, positions.starts[index])
  eachPosting(page, index, (ordinal, weight) => {
    const start = reader.at
    skipPositions(reader, weight)
    const to = source.ordinals[ordinal] ?? -1
    if (to >= 0) writer.add(to, weight, positions.bytes.subarray(start, reader.at))
  })
}
