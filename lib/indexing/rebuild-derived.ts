import {
  bump,
  DERIVED,
  readCount,
  unpackNow,
  write,
  writeDeals,
  writeStories,
  type ClipRow,
  type Database,
} from '../store/index.ts'

/** So few that a save that comes between two slices hardly waits. */
const SLICE = 32

/** Makes sketches and stories anew when their version rose, the newest clips first; a step is 32 clips. */
export function rebuildStories(db: Database): AsyncGenerator<void> {
  return inSlices(db, 'stories', {
    clear: async () => {
      await Promise.all([db.sketches.clear(), db.copies.clear()])
    },
    make: async rows => {
      const bodies = await db.bodies.bulkGet(rows.map(({ n }) => n))
      const told = rows.map((row, at) => {
        const body = bodies[at]
        return { row, to: row, text: body ? unpackNow(body.gz).text : '' }
      })
      await writeStories(db, told)
    },
  })
}

/** Makes the table of deals anew when its version rose, the newest clips first; a step is 32 clips. */
export function rebuildDeals(db: Database): AsyncGenerator<void> {
  return inSlices(db, 'deals', {
    clear: () => db.deals.clear(),
    make: rows =>
      writeDeals(
        db,
        rows.map(row => ({ before: null, after: row })),
      ),
  })
}

type Making = { clear: () => PromiseLike<void>; make: (rows: ClipRow[]) => Promise<void> }

/** Each slice is one transaction, so that it may be killed anywhere and begun again where it stopped. */
async function* inSlices(
  db: Database,
  what: 'stories' | 'deals',
  { clear, make }: Making,
): AsyncGenerator<void> {
  const left = `${what}Left` as const
  if ((await readCount(db, what)) !== DERIVED[what]) {
    await write(db, async () => {
      await clear()
      const top = await db.clips.orderBy(':id').last()
      await db.meta.put({ key: what, value: DERIVED[what] })
      await db.meta.put({ key: left, value: (top?.n ?? 0) + 1 })
    })
    yield
  }
  for (let to = await readCount(db, left); to > 0; to = await readCount(db, left)) {
    const from = Math.max(0, to - SLICE)
    await write(db, async () => {
      await make(await db.clips.where('n').between(from, to).toArray())
      await db.meta.put({ key: left, value: from })
      await bump(db, 'changed')
    })
    yield
  }
}
