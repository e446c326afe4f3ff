import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { createSearchIndex, tend } from '../../lib/indexing/index.ts'
import { entriesOf, readChunk } from '../../lib/search/columns/chunk.ts'
import type { Database } from '../../lib/store/index.ts'
import { openTestLibrary } from '../library/open-test-library.ts'
import { typed } from '../search/naive.ts'
import { anyDeeds, anyParts, live, scan, searched, SMALL, someSteps } from './any-library.ts'

/** A fresh helper each time, as after a window was closed. */
function tendOf(db: Database) {
  return () => tend(db, createSearchIndex(db).snapshot, SMALL)
}

test('whatever was clipped, changed, undone, merged and killed, a search finds what a plain scan finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyDeeds(),
      fc.array(anyParts(), { minLength: 4, maxLength: 8 }),
      async (deeds, queries) => {
        const opened = openTestLibrary()
        await live(opened, tendOf(opened.db), deeds)
        for (const parts of queries) {
          const asked = typed(parts)
          expect([asked, await searched(opened.library, parts)]).toEqual([
            asked,
            await scan(opened.db, parts),
          ])
        }
        opened.db.close()
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

test('what was derived step by step is what is derived anew, at any moment and broken off anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyDeeds(),
      fc.nat(8),
      anyDeeds(),
      fc.array(anyParts(), { minLength: 4, maxLength: 8 }),
      async (before, steps, meanwhile, queries) => {
        const opened = openTestLibrary()
        const { db } = opened
        await live(opened, tendOf(db), before)
        const kept = await columnsOf(db)
        await db.meta.bulkPut([
          { key: 'columns', value: 0 },
          { key: 'index', value: 0 },
        ])
        await someSteps(tendOf(db)(), steps)
        expect(steps > 2 ? await columnsOf(db) : kept).toEqual(kept)
        await live(opened, tendOf(db), meanwhile)
        await someSteps(tendOf(db)(), Infinity)
        for (const parts of queries) {
          const asked = typed(parts)
          expect([asked, await searched(opened.library, parts)]).toEqual([
            asked,
            await scan(db, parts),
          ])
        }
        db.close()
      },
    ),
    { numRuns: 40 },
  )
}, 60_000)

/** All columns, clip by clip. */
async function columnsOf(db: Database) {
  const rows = await db.columns.toArray()
  return rows.flatMap(row => entriesOf(readChunk(row)).filter(entry => entry !== undefined))
}
