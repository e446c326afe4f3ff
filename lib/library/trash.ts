import { readMark, removeClips, write, type ClipRow } from '../store/index.ts'
import { changeClips } from './change.ts'
import type { Context } from './context.ts'
import { isWhole, recorded } from './keep.ts'
import type { Done } from './types.ts'

/** How long a deleted clip can be put back. */
export const TRASH_DAYS = 30
const CLIPS_A_STEP = 50

export function remove(context: Context, ids: string[]): Promise<Done> {
  return changeClips(context, 'remove', ids, row =>
    row.deletedAt === null ? { deletedAt: context.now() } : null,
  )
}

/** Takes clips out of the trash. One whose address was clipped again meanwhile stands beside the newer one. */
export function putBack(context: Context, ids: string[]): Promise<Done> {
  return changeClips(context, 'put-back', ids, row =>
    row.deletedAt === null ? null : { deletedAt: null },
  )
}

/** Deletes clips of the trash for good; those that are not in it stay. Gives how many are gone. */
export async function purge(context: Context, ids: string[]): Promise<number> {
  const rows = await context.db.clips.where('id').anyOf(ids).toArray()
  const binned = rows.filter(row => row.deletedAt !== null)
  await forget(context, binned)
  return binned.length
}

/** Deletes for good what has been in the trash for more than 30 days, a few clips a step. */
export async function* purgeOld(context: Context): AsyncGenerator<void> {
  const oldest = new Date(Date.parse(context.now()) - TRASH_DAYS * 86_400_000).toISOString()
  for (;;) {
    const rows = await context.db.clips
      .where('deletedAt')
      .below(oldest)
      .limit(CLIPS_A_STEP)
      .toArray()
    if (rows.length === 0) return
    await forget(context, rows)
    yield
  }
}

/** The safety record goes along: fewer clips than it counts would raise the alarm. */
async function forget(context: Context, rows: ClipRow[]): Promise<void> {
  const { db, safety } = context
  await recorded(context)
  const [mark, own] = await Promise.all([safety.readMark(), readMark(db)])
  const wasWhole = mark === null || (await isWhole(db, mark, own))
  await write(db, () =>
    removeClips(
      db,
      rows.map(row => row.n),
    ),
  )
  if (!wasWhole) return
  await safety.keep(await readMark(db), [])
  await safety.forget(rows.map(row => row.id))
}
