import type { Clip } from '../model.ts'
import { findRow, toClip, type ClipRow } from '../store/index.ts'
import { chooseOriginal } from '../stories/original.ts'
import type { Context } from './context.ts'
import type { Story } from './types.ts'

/** The story that a clip tells with others, or null when it has no copy outside the trash. */
export async function storyOf(context: Context, id: string): Promise<Story | null> {
  const rows = await copiesOf(context, id)
  const clips = rows.filter(row => row.deletedAt === null).map(toClip)
  const original = chooseOriginal(clips)
  if (!original || clips.length < 2 || !clips.some(clip => clip.id === id)) return null
  return { original, copies: clips.filter(clip => clip !== original).toSorted(byDay) }
}

/** The clips that tell the same story, with itself and those in the trash; none for a clip without copies. */
export async function copiesOf({ db }: Context, id: string): Promise<ClipRow[]> {
  const row = await findRow(db, id)
  const own = row && (await db.copies.get(row.n))
  if (!own) return []
  const numbers = await db.copies.where('story').equals(own.story).primaryKeys()
  return (await db.clips.bulkGet(numbers)).filter(each => each !== undefined)
}

function byDay(one: Clip, other: Clip): number {
  return dayOf(one).localeCompare(dayOf(other))
}

function dayOf({ publishedOn, clippedAt }: Clip): string {
  return publishedOn ?? clippedAt
}
