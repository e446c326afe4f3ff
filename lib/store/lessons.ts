import type { Database, LessonRow } from './database.ts'

/** The lessons in force, oldest first. */
export async function listLessons(db: Database): Promise<LessonRow[]> {
  const rows = await db.lessons.filter(({ isOff }) => isOff !== true).toArray()
  return rows.toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

/**
 * Turns the lessons of a step off, or on again, in the caller's transaction. `seq` may name an undo: then those of the
 * step that it took back.
 */
export async function switchLessons(db: Database, seq: number): Promise<void> {
  let taught = seq
  for (let step = await db.changes.get(seq); step?.undoes !== undefined;) {
    taught = step.undoes
    step = await db.changes.get(taught)
  }
  for (const { isOff, ...row } of await db.lessons.where('by').equals(taught).toArray()) {
    await db.lessons.put(isOff === true ? row : { ...row, isOff: true })
  }
}
