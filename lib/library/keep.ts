import type { SafetyMark } from '../model.ts'
import { findRows, readMark, type Database } from '../store/index.ts'
import { toKept, type Context } from './context.ts'

/** More at once would block the page while they are written out. */
const CLIPS_A_CALL = 100

const following = new WeakMap<Context, Promise<void>>()

/**
 * What follows each write of clips, after its transaction. Nobody waits for it: the clips are durable, and a record that
 * was lost with its worker is written again from them (`health`). The records of several writes follow in their order.
 */
export function afterWrite(context: Context, ids: string[]): void {
  context.tendSoon()
  following.set(
    context,
    recorded(context).then(() => keepSafe(context, ids)),
  )
}

/** Until all that was written is in the safety record too. */
export async function recorded(context: Context): Promise<void> {
  await following.get(context)
}

/**
 * Brings the safety record up to date for some clips.
 * The clips are durable by then, so a failure here is reported and does not fail the save. The mark moves on only while
 * the library is whole: a clip that is saved into an emptied library must not end the alarm.
 */
async function keepSafe(context: Context, ids: string[]): Promise<void> {
  const { db, safety, report } = context
  try {
    const [mark, own, first] = await Promise.all([
      safety.readMark(),
      readMark(db),
      findRows(db, ids.slice(0, CLIPS_A_CALL)),
    ])
    const next = mark && !(await isWhole(db, mark, own)) ? mark : own
    await safety.keep(next, first.map(toKept))
    for (let from = CLIPS_A_CALL; from < ids.length; from += CLIPS_A_CALL) {
      const rows = await findRows(db, ids.slice(from, from + CLIPS_A_CALL))
      await safety.keep(next, rows.map(toKept))
    }
  } catch (error) {
    report(error, `while writing the safety record of ${ids.length} clips`)
  }
}

/** Whether the database is the one that the mark was taken of, with at least as many clips and the last ones among them. */
export async function isWhole(db: Database, mark: SafetyMark, own: SafetyMark): Promise<boolean> {
  if (mark.birth !== own.birth || own.count < mark.count) return false
  const seen = new Set(own.newest)
  const unseen = mark.newest.filter(id => !seen.has(id))
  return unseen.length === 0 || (await findRows(db, unseen)).length === unseen.length
}
