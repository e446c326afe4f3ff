import { CHUNK_BITS, CHUNK_CLIPS } from '../search/columns/chunk.ts'
import {
  bump,
  DERIVED,
  readCount,
  toTail,
  unpackBody,
  write,
  writeColumns,
  type Database,
  type TailRow,
} from '../store/index.ts'
import { writeSegment } from './flush.ts'
import type { Sizes } from './sizes.ts'
import type { Snapshot } from './snapshot.ts'

const SLICE = 64

/** Makes the columns anew when their version rose, the newest clips first; a step is one chunk. */
export async function* rebuildColumns(db: Database): AsyncGenerator<void> {
  if ((await readCount(db, 'columns')) !== DERIVED.columns) {
    await write(db, async () => {
      await db.columns.clear()
      await db.meta.put({ key: 'columns', value: DERIVED.columns })
      await db.meta.put({ key: 'columnsLeft', value: ((await topOf(db)) >> CHUNK_BITS) + 1 })
    })
    yield
  }
  for (let left = await readCount(db, 'columnsLeft'); left > 0; left -= 1) {
    await write(db, async () => {
      const from = (left - 1) * CHUNK_CLIPS
      const rows = await db.clips
        .where('n')
        .between(from, from + CHUNK_CLIPS)
        .toArray()
      await writeColumns(db, rows, await bump(db, 'changed'))
      await db.meta.put({ key: 'columnsLeft', value: left - 1 })
    })
    yield
  }
}

/** Makes the search index anew when its version rose, the newest clips first; a step is 64 clips. */
export async function* rebuildIndex(
  db: Database,
  snapshot: () => Promise<Snapshot>,
  sizes: Sizes,
): AsyncGenerator<void> {
  if ((await readCount(db, 'index')) !== DERIVED.index) {
    await startAnew(db)
    yield
  }
  for (;;) {
    const left = await readCount(db, 'indexLeft')
    if (left <= 0) return
    const next = Math.max(0, left - SLICE)
    await indexSlice(db, await snapshot(), { from: next, to: left, sizes })
    yield
  }
}

async function startAnew(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all([db.tail, db.segments, db.pages, db.positions].map(table => table.clear()))
    await db.meta.put({ key: 'index', value: DERIVED.index })
    await db.meta.put({ key: 'indexLeft', value: (await topOf(db)) + 1 })
    await bump(db, 'indexed')
    await bump(db, 'changed')
  })
}

/** Indexes the clips of a slice that no change has put into the index since; nothing is kept when a clip changes meanwhile. */
async function indexSlice(
  db: Database,
  { changed, segments, tail }: Snapshot,
  { from, to, sizes }: { from: number; to: number; sizes: Sizes },
): Promise<void> {
  const there = new Set(tail.map(clip => clip.n))
  for (const { clips } of segments) for (const n of clips) if (n < to) there.add(n)
  const rows = await db.clips.where('n').between(from, to).toArray()
  const absent = rows.filter(row => !there.has(row.n))
  const bodies = await db.bodies.bulkGet(absent.map(row => row.n))
  const documents: TailRow[] = []
  for (const [i, row] of absent.entries()) {
    const body = bodies[i]
    documents.push(toTail(row.n, row, body ? (await unpackBody(body.gz)).text : ''))
  }
  await writeSegment(db, { rows: documents, sizes }, async () => {
    if ((await readCount(db, 'changed')) !== changed) return false
    await db.meta.put({ key: 'indexLeft', value: from })
    return true
  })
}

/** The highest number of a clip. */
async function topOf(db: Database): Promise<number> {
  return (await db.clips.orderBy(':id').last())?.n ?? 0
}
