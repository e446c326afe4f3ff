import type { MetaField } from '../model.ts'
import type { ClipPatch, ClipRow } from '../store/index.ts'
import { changeClip } from './change.ts'
import type { Context } from './context.ts'
import type { ClipEdit, Done } from './types.ts'

/** The source of a field that the person set; such a field survives an update of the clip. */
export const BY_HAND = 'you'

const LIMITS = { title: 1000, note: 200_000, siteName: 300 }

/** Changes what the person may change by hand. An empty title keeps the old one, so that no clip becomes nameless. */
export function edit(context: Context, id: string, asked: ClipEdit): Promise<Done> {
  return changeClip(context, 'edit', id, row => patchOf(row, asked))
}

function patchOf(row: ClipRow, asked: ClipEdit): ClipPatch | null {
  const patch: ClipPatch = {}
  const title = asked.title?.toWellFormed().replace(/\s+/gu, ' ').trim().slice(0, LIMITS.title)
  if (title) patch.title = title
  if (asked.note !== undefined) patch.note = asked.note.toWellFormed().slice(0, LIMITS.note)
  if (asked.authors) patch.authors = asked.authors.map(name => name.trim()).filter(Boolean)
  if (asked.siteName) patch.siteName = asked.siteName.trim().slice(0, LIMITS.siteName)
  if (asked.publishedOn !== undefined) patch.publishedOn = asked.publishedOn
  const changed = Object.entries(patch).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(row[field as keyof ClipRow]),
  )
  if (changed.length === 0) return null
  const byHand = changed
    .map(([field]) => field)
    .filter((field): field is MetaField => field !== 'note')
  const origin = { source: BY_HAND, confidence: 1, also: [] }
  const origins = { ...row.origins, ...Object.fromEntries(byHand.map(field => [field, origin])) }
  return { ...Object.fromEntries(changed), ...(byHand.length > 0 && { origins }) }
}
