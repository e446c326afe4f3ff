import {
  CHUNK_BITS,
  CHUNK_CLIPS,
  entriesOf,
  packChunk,
  readChunk,
} from '../search/columns/chunk.ts'
import { toEntry, type Entry } from '../search/columns/entry.ts'
import type { ClipRow, Database } from './database.ts'

/** Brings the columns up to date for some clips, in the caller's transaction; each chunk is written once. */
export function writeColumns(db: Database, rows: ClipRow[], changed: number): Promise<void> {
  return writeEntries(db, new Map(rows.map(row => [row.n, toEntry(row)])), changed)
}

/** Takes clips out of the columns, in the caller's transaction. */
export function dropColumns(db: Database, numbers: number[], changed: number): Promise<void> {
  return writeEntries(db, new Map(numbers.map(n => [n, undefined])), changed)
}

async function writeEntries(
  db: Database,
  entries: ReadonlyMap<number, Entry | undefined>,
  changed: number,
): Promise<void> {
  const byChunk = Map.groupBy(entries, ([n]) => n >> CHUNK_BITS)
  const chunks = [...byChunk.keys()]
  const stored = await db.columns.bulkGet(chunks)
  const next = chunks.map((chunk, i) => {
    const before = stored[i]
    const slots = before ? entriesOf(readChunk(before)) : []
    for (const [n, entry] of byChunk.get(chunk) ?? []) {
      const slot = n & (CHUNK_CLIPS - 1)
      // Slots that were never used are empty, not holes: a list must be whole to be packed.
      while (slots.length < slot) slots.push(undefined)
      slots[slot] = entry
    }
    return { chunk, changed, ...packChunk(slots) }
  })
  await db.columns.bulkPut(next)
}
