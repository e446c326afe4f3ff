import type { CountKey, Database } from './database.ts'

export async function readCount(db: Database, key: CountKey): Promise<number> {
  const row = await db.meta.get(key)
  return typeof row?.value === 'number' ? row.value : 0
}

/** Adds to a count and gives the sum, in the caller's transaction. */
export async function bump(db: Database, key: CountKey, change = 1): Promise<number> {
  const sum = (await readCount(db, key)) + change
  if (change !== 0) await db.meta.put({ key, value: sum })
  return sum
}
