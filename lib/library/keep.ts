import { findRows, readMark } from '../store/index.ts'
import { toKept, type Context } from './context.ts'

/**
 * Brings the safety record up to date for some clips, after their transaction.
 * The clips are durable by then, so a failure here is reported and does not fail the save.
 */
export async function keepSafe(context: Context, ids: string[]): Promise<void> {
  try {
    const rows = await findRows(context.db, ids)
    await context.safety.keep(await readMark(context.db), rows.map(toKept))
  } catch (error) {
    context.report(error, `while writing the safety record of ${ids.length} clips`)
  }
}
