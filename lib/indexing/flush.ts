import { buildPages } from '../search/index-pages/build-pages.ts'
import { packNumbers } from '../search/numbers.ts'
import { bump, type Database, type TailRow } from '../store/index.ts'
import { levelOf, type Sizes } from './sizes.ts'
import { writePages } from './write-pages.ts'

/** So many clips become one segment at most. */
export const MOST = 512

/**
 * Turns the oldest clips of the tail into a segment, in one transaction; false when there are too few. A clip that was
 * changed meanwhile leaves all as it was, to be tried again.
 */
export async function flushTail(
  db: Database,
  sizes: Sizes,
  fewest = sizes.fewest,
): Promise<boolean> {
  if ((await db.tail.count()) < fewest) return false
  const rows = await db.tail.limit(MOST).toArray()
  const numbers = rows.map(row => row.n)
  await writeSegment(db, { rows, sizes }, async () => {
    const now = await db.tail.bulkGet(numbers)
    if (!rows.every((row, i) => isSame(row, now[i]))) return false
    await db.tail.bulkDelete(numbers)
    return true
  })
  return true
}

/** Writes a segment of these clips if `isStillSo`, which is asked in its transaction. */
export async function writeSegment(
  db: Database,
  { rows, sizes }: { rows: TailRow[]; sizes: Sizes },
  isStillSo: () => Promise<boolean>,
): Promise<boolean> {
  const pages = buildPages(rows, sizes)
  const tables = [db.meta, db.tail, db.segments, db.pages, db.positions]
  return db.transaction('rw', tables, async () => {
    if (!(await isStillSo())) return false
    const seg = await db.segments.add({
      level: levelOf(rows.length, sizes),
      size: rows.length,
      clips: packNumbers(rows.map(row => row.n)),
      pages: pages.length,
      first: pages.map(page => page.first).join('\n'),
      merge: null,
    })
    await writePages(db, { seg, from: 0 }, pages)
    await bump(db, 'indexed')
    return true
  })
}

function isSame(one: TailRow, other: TailRow | undefined): boolean {
  return (
    other !== undefined &&
    one.terms === other.terms &&
    isEqual(one.weights, other.weights) &&
    isEqual(one.positions, other.positions)
  )
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i])
}
