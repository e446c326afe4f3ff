import type { KeptClip } from '../model.ts'
import { readMark } from '../store/index.ts'
import { toKept, type Context } from './context.ts'
import { isWhole, recorded } from './keep.ts'
import type { Health } from './types.ts'

/**
 * Compares the library with the safety record outside it. Browsers re-create an evicted or damaged database empty and
 * without an error (measured in Chromium and Firefox), so this is the only way to notice.
 */
export async function health(context: Context): Promise<Health> {
  await recorded(context)
  const { db, safety } = context
  const [mark, own] = await Promise.all([safety.readMark(), readMark(db)])
  if (!mark) {
    if (own.count > 0) await recordAll(context)
    return { state: 'sound' }
  }
  if (await isWhole(db, mark, own)) {
    if (own.count > mark.count) await recordAll(context)
    return { state: 'sound' }
  }
  const missing = await listMissing(context)
  if (missing.length === 0) {
    await safety.keep(own, [])
    return { state: 'sound' }
  }
  return { state: 'missing', missing: missing.length, restorable: missing.length }
}

/** Kept clips that are not in the database at all, without those that the person had deleted. */
export async function listMissing({ db, safety }: Context): Promise<KeptClip[]> {
  const kept = await safety.list()
  const there = new Set(
    await db.clips
      .where('id')
      .anyOf(kept.map(clip => clip.id))
      .keys(),
  )
  return kept.filter(clip => !there.has(clip.id) && clip.deletedAt === null)
}

/** Ends the alarm: what is missing is given up and the record starts anew from what is there. */
export async function forgetMissing(context: Context): Promise<void> {
  const missing = await listMissing(context)
  await context.safety.forget(missing.map(clip => clip.id))
  await context.safety.keep(await readMark(context.db), [])
}

/** A browser that was killed may have kept a clip and lost its record: the database is the one that is durable. */
async function recordAll({ db, safety }: Context): Promise<void> {
  const rows = await db.clips.toArray()
  await safety.keep(await readMark(db), rows.map(toKept))
}
