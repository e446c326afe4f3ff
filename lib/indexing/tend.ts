import type { Database } from '../store/index.ts'
import { flushTail } from './flush.ts'
import { beginMerge, continueMerge, findGroup } from './merge.ts'
import { rebuildDeals, rebuildStories } from './rebuild-derived.ts'
import { rebuildColumns, rebuildIndex } from './rebuild.ts'
import { SIZES, type Sizes } from './sizes.ts'
import type { Snapshot } from './snapshot.ts'
import { sweepPages } from './sweep.ts'

/**
 * Keeps what is derived from clips in order: makes anew what is of another version, moves the tail into segments, merges
 * segments, sweeps. It may be stopped after any step, or killed within one, and begun again: nothing is lost or doubled.
 * Only one at a time may run over a database.
 */
export async function* tend(
  db: Database,
  snapshot: () => Promise<Snapshot>,
  sizes: Sizes = SIZES,
): AsyncGenerator<void> {
  yield* rebuildColumns(db)
  yield* rebuildStories(db)
  yield* rebuildDeals(db)
  yield* rebuildIndex(db, snapshot, sizes)
  let isChanged = false
  while (await flushTail(db, sizes)) {
    isChanged = true
    yield
  }
  for (;;) {
    const unfinished = await db.segments.where('isLive').equals(0).toArray()
    for (const row of unfinished) yield* continueMerge(db, row, sizes)
    // After most saves there is nothing to do; then not even the list of segments is read.
    if (!isChanged && unfinished.length === 0) return
    const now = await snapshot()
    const ready = findGroup(now.segments, sizes)
    if (!ready) break
    isChanged = true
    await beginMerge(db, now, ready)
    yield
  }
  yield* sweepPages(db)
}
