import type { Instant } from '../model.ts'
import { bump } from './counts.ts'
import type { Database } from './database.ts'
import { findRow } from './read.ts'
import { writeColumns } from './write-columns.ts'

/**
 * Notes when a clip was first opened to be read, in the caller's transaction and outside the journal: nobody undoes
 * having read. A clip that is unknown or read already stays as it is.
 */
export async function markRead(db: Database, id: string, readAt: Instant): Promise<void> {
  const row = await findRow(db, id)
  if (!row || row.readAt !== undefined) return
  const read = { ...row, readAt }
  await db.clips.put(read)
  await writeColumns(db, [read], await bump(db, 'changed'))
}
