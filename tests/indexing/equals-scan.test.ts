import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { createSearchIndex, tend } from '../../lib/indexing/index.ts'
import type { Database } from '../../lib/store/index.ts'
import { openTestLibrary } from '../library/open-test-library.ts'
import { typed } from '../search/naive.ts'
import { anyDeeds, anyParts, live, scan, searched, SMALL } from './any-library.ts'

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
