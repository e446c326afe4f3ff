import type { Database } from '../store/index.ts'

/** Deletes the pages of segments that are no more, a segment a step. */
export async function* sweepPages(db: Database): AsyncGenerator<void> {
  for (let from = 0; ;) {
    const [key] = await db.pages.where(':id').aboveOrEqual([from]).limit(1).primaryKeys()
    if (!key) return
    const [seg] = key
    from = seg + 1
    if (await sweep(db, seg)) yield
  }
}

function sweep(db: Database, seg: number): Promise<boolean> {
  return db.transaction('rw', db.segments, db.pages, db.positions, async () => {
    if (await db.segments.get(seg)) return false
    await db.pages
      .where(':id')
      .between([seg], [seg + 1])
      .delete()
    await db.positions
      .where(':id')
      .between([seg], [seg + 1])
      .delete()
    return true
  })
}
