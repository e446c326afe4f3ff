import { bump } from './counts.ts'
import type { Database } from './database.ts'
import { dropColumns } from './write-columns.ts'
import { forgetStories } from './write-stories.ts'

/**
 * Takes clips of the trash out of the database for good, with their bodies and versions, in the caller's transaction and
 * outside the journal. Segments that still name them are swept when they merge; until then nothing is found by them.
 */
export async function removeClips(db: Database, numbers: number[]): Promise<void> {
  if (numbers.length === 0) return
  await Promise.all([
    db.clips.bulkDelete(numbers),
    db.bodies.bulkDelete(numbers),
    db.tail.bulkDelete(numbers),
    db.versions.where('n').anyOf(numbers).delete(),
  ])
  await forgetStories(db, numbers)
  await bump(db, 'rows', -numbers.length)
  await dropColumns(db, numbers, await bump(db, 'changed'))
}
