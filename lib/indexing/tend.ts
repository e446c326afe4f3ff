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
  while (await flushTail(db, sizes)) yield
  let isMerged = false
  for (;;) {
    for (const row of await db.segments.where('level').equals(-1).toArray()) {
      yield* continueMerge(db, row, sizes)
      isMerged = true
    }
    const group = await findGroup(db, sizes)
    if (!group) break
    await beginMerge(db, await snapshot(), group)
    yield
  }
  if (!isMerged) return
  yield* sweepPages(db)
}
