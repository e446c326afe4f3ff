import {
  CHUNK_BITS,
  CHUNK_CLIPS,
  entriesOf,
  packChunk,
  readChunk,
} from '../search/columns/chunk.ts'
import { toEntry } from '../search/columns/entry.ts'
import type { ClipRow, Database } from './database.ts'

/** Brings the columns up to date for some clips, in the caller's transaction; each chunk is written once. */
export async function writeColumns(db: Database, rows: ClipRow[], changed: number): Promise<void> {
  const byChunk = Map.groupBy(rows, row => row.n >> CHUNK_BITS)
  const chunks = [...byChunk.keys()]
  const stored = await db.columns.bulkGet(chunks)
  const next = chunks.map((chunk, i) => {
    const before = stored[i]
    const entries = before ? entriesOf(readChunk(before)) : []
    for (const row of byChunk.get(chunk) ?? []) {
      const slot = row.n & (CHUNK_CLIPS - 1)
      // Slots that were never used are empty, not holes: a list must be whole to be packed.
      while (entries.length < slot) entries.push(undefined)
      entries[slot] = toEntry(row)
    }
    return { chunk, changed, ...packChunk(entries) }
  })
  await db.columns.bulkPut(next)
}
