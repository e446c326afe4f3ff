import type { Facts } from '../model.ts'
import { bump } from './counts.ts'
import type { ClipRow, Database } from './database.ts'
import { writeColumns } from './write-columns.ts'
import { writeDeals, type Changed } from './write-deals.ts'

/** Facts that were read of the text with this hash. */
type ReadFacts = { n: number; contentHash: string; facts: Facts }

/**
 * Stores facts that rules of another version gave, in the caller's transaction and outside the journal: nobody did
 * anything. A clip that has another text by now, or newer facts, is passed over.
 */
export async function putFacts(db: Database, read: ReadFacts[]): Promise<void> {
  const stored = await db.clips.bulkGet(read.map(({ n }) => n))
  const rows: ClipRow[] = []
  const stated: Changed[] = []
  for (const [i, { contentHash, facts }] of read.entries()) {
    const row = stored[i]
    if (row?.contentHash !== contentHash || row.facts.v === facts.v) continue
    const after = { ...row, facts }
    rows.push(after)
    stated.push({ before: row, after })
  }
  if (rows.length === 0) return
  await db.clips.bulkPut(rows)
  await writeColumns(db, rows, await bump(db, 'changed'))
  await writeDeals(db, stated)
}
