import { SLOT } from '../search/columns/columns.ts'
import { mergePages, type MergeSource } from '../search/index-pages/merge-pages.ts'
import type { WrittenPage } from '../search/index-pages/page-writer.ts'
import { pagesOf } from '../search/index-pages/page.ts'
import { packNumbers, unpackNumbers } from '../search/numbers.ts'
import { bump, readCount, type Database, type Merge, type SegmentRow } from '../store/index.ts'
import { LEVELS, levelOf, type Sizes } from './sizes.ts'
import type { Snapshot } from './snapshot.ts'
import { bytesOf, writePages } from './write-pages.ts'

/**
 * Segments of one level that should be one, the oldest first, or null. They need not be neighbours, as each segment knows
 * its clips by ordinals of its own.
 */
export async function findGroup(db: Database, { group }: Sizes): Promise<number[] | null> {
  for (let level = 0; level < LEVELS; level += 1) {
    const own = await db.segments.where('level').equals(level).limit(group).primaryKeys()
    if (own.length === group) return own
  }
  return null
}

/**
 * Begins a merge: a segment that is not live yet and names its sources. What is out of date is left out, as of this
 * very moment: whatever changes from now on is marked stale up to the new segment. Nothing begins when the library
 * changed since the snapshot.
 */
export function beginMerge(
  db: Database,
  { columns, changed, segments }: Snapshot,
  group: number[],
): Promise<boolean> {
  const sources = segments.filter(each => group.includes(each.seg))
  const kept: number[] = []
  const left: number[] = []
  let place = 0
  for (const { seg, clips } of sources) {
    for (const n of clips) {
      const chunk = columns.chunkOf(n)
      const isThere = chunk !== undefined && chunk.kind[n & SLOT] !== 0
      if (isThere && (chunk.staleTo[n & SLOT] ?? 0) < seg) kept.push(n)
      else left.push(place)
      place += 1
    }
  }
  return db.transaction('rw', db.meta, db.segments, async () => {
    if ((await readCount(db, 'changed')) !== changed) return false
    if (sources.length < group.length) return false
    const merge: Merge = {
      sources: sources.map(each => each.seg),
      left: packNumbers([left.length, ...left]),
      last: '',
    }
    const clips = packNumbers(kept)
    await db.segments.add({ level: -1, size: kept.length, clips, pages: 0, first: '', merge })
    return true
  })
}

/** Goes on with a merge that was begun, also by a window that is gone; a step is one transaction. */
export async function* continueMerge(
  db: Database,
  row: SegmentRow,
  sizes: Sizes,
): AsyncGenerator<void> {
  const { seg, merge } = row
  const sources = merge ? await db.segments.bulkGet(merge.sources) : []
  const rows = sources.filter(source => source !== undefined)
  if (!merge || rows.length < sources.length) {
    await db.segments.delete(seg)
    return
  }
  let batch: WrittenPage[] = []
  let bytes = 0
  const from = { after: merge.last, sizes }
  for await (const { pages, last } of mergePages(openSources(db, rows, merge), from)) {
    batch.push(...pages)
    bytes += pages.reduce((sum, page) => sum + bytesOf(page), 0)
    if (bytes < sizes.batchBytes) continue
    await append(db, seg, batch, last)
    batch = []
    bytes = 0
    yield
  }
  await append(db, seg, batch, '')
  await goLive(db, seg, { sources: merge.sources, sizes })
  yield
}

function openSources(db: Database, rows: SegmentRow[], { left }: Merge): MergeSource[] {
  const [count = 0] = unpackNumbers(left, 1)
  const leftOut = new Set(unpackNumbers(left, count + 1).subarray(1))
  let place = 0
  let next = 0
  return rows.map(({ seg, size, pages, first }) => {
    const ordinals = Int32Array.from({ length: size }, () => (leftOut.has(place++) ? -1 : next++))
    return {
      pages,
      ordinals,
      pageOf: after => pagesOf(first.split('\n'), after, false).from,
      read: async number => {
        const [page, positions] = await Promise.all([
          db.pages.get([seg, number]),
          db.positions.get([seg, number]),
        ])
        if (!page || !positions) throw new Error(`segment ${seg} has lost its page ${number}`)
        return { page, positions }
      },
    }
  })
}

/** Writes pages and, with them, how far the merge is. */
async function append(db: Database, seg: number, pages: WrittenPage[], last: string) {
  if (pages.length === 0) return
  await db.transaction('rw', db.segments, db.pages, db.positions, async () => {
    const row = await db.segments.get(seg)
    if (!row?.merge) throw new Error(`segment ${seg} is not being merged`)
    await writePages(db, { seg, from: row.pages }, pages)
    const first = [...(row.pages > 0 ? [row.first] : []), ...pages.map(page => page.first)]
    await db.segments.put({
      ...row,
      pages: row.pages + pages.length,
      first: first.join('\n'),
      merge: { ...row.merge, last },
    })
  })
}

/** The new segment takes the place of its sources; their pages are swept later. */
async function goLive(
  db: Database,
  seg: number,
  { sources, sizes }: { sources: number[]; sizes: Sizes },
): Promise<void> {
  await db.transaction('rw', db.meta, db.segments, async () => {
    const row = await db.segments.get(seg)
    if (!row) throw new Error(`segment ${seg} is gone`)
    await db.segments.put({ ...row, level: levelOf(row.size, sizes), merge: null })
    await db.segments.bulkDelete(sources)
    await bump(db, 'indexed')
  })
}
