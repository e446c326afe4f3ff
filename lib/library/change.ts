import {
  commit,
  findRow,
  findRows,
  write,
  type ChangeRow,
  type ClipPatch,
  type ClipRow,
} from '../store/index.ts'
import type { Context } from './context.ts'
import { afterWrite } from './keep.ts'
import type { Done } from './types.ts'

export type PatchOf = (row: ClipRow) => ClipPatch | null | Promise<ClipPatch | null>

/**
 * Changes fields of stored clips as one step of the journal. `patchOf` may read the database; returning null leaves
 * that clip as it is. Ids that are unknown are passed over.
 */
export async function changeClips(
  context: Context,
  op: ChangeRow['op'],
  ids: string[],
  patchOf: PatchOf,
): Promise<Done> {
  const change = await write(context.db, () => applyChange(context, op, ids, patchOf))
  await afterWrite(context, ids)
  return { change }
}

/** `changeClips` in the caller's transaction, and without the safety record; gives the journal's number of the step. */
export async function applyChange(
  context: Context,
  op: ChangeRow['op'],
  ids: string[],
  patchOf: PatchOf,
): Promise<number> {
  const at = context.now()
  const updated = []
  for (const row of await findRows(context.db, ids)) {
    const patch = await patchOf(row)
    if (!patch) continue
    const to = { ...patch, updatedAt: at }
    updated.push({ row, to })
  }
  return commit(context.db, { op, at, added: [], updated, bodies: [] })
}

/** Like `changeClips` for one clip that must exist; throws when it does not. */
export async function changeClip(
  context: Context,
  op: ChangeRow['op'],
  id: string,
  patchOf: PatchOf,
): Promise<Done> {
  if (!(await findRow(context.db, id))) throw new Error(`there is no clip ${id} to change`)
  return changeClips(context, op, [id], patchOf)
}
