import type { Lesson } from '../model.ts'
import { write, type ChangeRow } from '../store/index.ts'
import { applyChange, type PatchOf } from './change.ts'
import type { Context } from './context.ts'
import { afterWrite } from './keep.ts'
import { storeLessons } from './teach.ts'
import type { Done } from './types.ts'

type Taught = { op: ChangeRow['op']; id: string; lessons: Lesson[] }

/** Changes a clip and stores what that teaches, in one transaction, so that one undo takes back both. */
export async function changeAndTeach(
  context: Context,
  { op, id, lessons }: Taught,
  patchOf: PatchOf,
): Promise<Done> {
  const change = await write(context.db, async () => {
    const step = await applyChange(context, op, [id], patchOf)
    await storeLessons(context, lessons, step)
    return step
  })
  afterWrite(context, [id])
  return { change }
}
