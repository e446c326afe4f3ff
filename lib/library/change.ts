import {
  findRow,
  Step,
  write,
  type ChangeRow,
  type ClipPatch,
  type ClipRow,
  type Database,
} from '../store/index.ts'
import type { Context } from './context.ts'
import { afterWrite } from './keep.ts'
import type { Done } from './types.ts'

export type PatchOf = (row: ClipRow) => ClipPatch | null | Promise<ClipPatch | null>

/** Read, changed and written at once; so many rows do not block a page for longer than a frame or two. */
const CLIPS_A_SLICE = 128

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
  afterWrite(context, ids)
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
  const step = await Step.open(context.db, at)
  await changeInSlices(context.db, { step, ids, at }, patchOf)
  return step.close({ op })
}

/** Adds the changes of clips to a step, slice by slice. */
export async function changeInSlices(
  db: Database,
  { step, ids, at }: { step: Step; ids: string[]; at: string },
  patchOf: PatchOf,
): Promise<void> {
  const numbers = await db.clips.where('id').anyOf(ids).primaryKeys()
  const sorted = numbers.toSorted((a, b) => a - b)
  for (let from = 0; from < sorted.length; from += CLIPS_A_SLICE) {
    const rows = await db.clips.bulkGet(sorted.slice(from, from + CLIPS_A_SLICE))
    const changes = []
    for (const row of rows) {
      const asked = row ? patchOf(row) : null
      // Dexie loses the transaction over a hundred awaits without a request: none where there is nothing to wait for.
      const patch = asked !== null && 'then' in asked ? await asked : asked
      if (row && patch) changes.push({ row, to: { ...patch, updatedAt: at } })
    }
    await step.change(changes)
  }
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
