import { findByUrl, type ClipPatch, type ClipRow } from '../store/index.ts'
import { changeClip } from './change.ts'
import type { Context } from './context.ts'
import { correct } from './correct.ts'
import type { ClipEdit, Done } from './types.ts'

const LONGEST_NOTE = 200_000

/** Changes what the person may change by hand; see `correct` for what is passed over. */
export function edit(context: Context, id: string, asked: ClipEdit): Promise<Done> {
  return changeClip(context, 'edit', id, async row => {
    const patch = patchOf(row, asked)
    if (patch?.canonicalUrl) await refuseTaken(context, id, patch.canonicalUrl)
    return patch
  })
}

function patchOf(row: ClipRow, { note, ...asked }: ClipEdit): ClipPatch | null {
  const written = note?.toWellFormed().slice(0, LONGEST_NOTE)
  const patch: ClipPatch = {
    ...correct(row, asked),
    ...(written !== undefined && written !== row.note && { note: written }),
  }
  return Object.keys(patch).length > 0 ? patch : null
}

/** Two live clips of one address would fight for every update of it. */
async function refuseTaken({ db }: Context, id: string, url: string): Promise<void> {
  const holder = await findByUrl(db, url)
  if (holder && holder.id !== id) throw new Error(`another clip has the address ${url}`)
}
