import { nextStamp, type Stamp } from '../merge/index.ts'
import type { Database, MetaRow } from './database.ts'

/** A stamp later than any that this library gave, in the caller's transaction. */
export async function nextStampOf(db: Database, at: string): Promise<Stamp> {
  const [device, clock] = await db.meta.bulkGet(['device', 'clock'])
  const stamp = nextStamp(textOf(clock), Date.parse(at), textOf(device))
  await db.meta.put({ key: 'clock', value: stamp })
  return stamp
}

function textOf(row: MetaRow | undefined): string {
  return typeof row?.value === 'string' ? row.value : ''
}
