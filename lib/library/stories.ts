import { judgeCopy } from '../facts/index.ts'
import type { Clip } from '../model.ts'
import { findRow, toClip, unpackBody, type ClipRow } from '../store/index.ts'
import type { CopyDifference } from '../stories/index.ts'
import { chooseOriginal } from '../stories/original.ts'
import { changeClips } from './change.ts'
import type { Context } from './context.ts'
import type { Done, Story } from './types.ts'

/** The story that a clip tells with others, or null when it has no copy outside the trash. */
export async function storyOf(context: Context, id: string): Promise<Story | null> {
  const rows = await copiesOf(context, id)
  const clips = rows.filter(row => row.deletedAt === null).map(toClip)
  const original = chooseOriginal(clips)
  if (!original || clips.length < 2 || !clips.some(clip => clip.id === id)) return null
  return { original, copies: clips.filter(clip => clip !== original).toSorted(byDay) }
}

/** How the copies of a clip's story differ, the original first; nothing where it has none. */
export async function compareStory(context: Context, id: string): Promise<CopyDifference[]> {
  const story = await storyOf(context, id)
  if (!story) return []
  const { compareCopies } = await import('../stories/differences.ts')
  const texts = [story.original, ...story.copies].map(async clip => {
    const row = await findRow(context.db, clip.id)
    const body = row && (await context.db.bodies.get(row.n))
    return { id: clip.id, text: body ? (await unpackBody(body.gz)).text : '' }
  })
  return compareCopies(await Promise.all(texts))
}

/** Takes a clip out of its story; it stays apart from the clips that are in it now. */
export async function leaveStory(context: Context, id: string): Promise<Done> {
  const others = (await copiesOf(context, id)).map(row => row.id).filter(each => each !== id)
  return changeClips(context, 'judge', [id], ({ judged }) => ({
    judged: others.reduce((now, of) => judgeCopy(now, { of, is: 'other' }), judged),
  }))
}

/** Makes clips one story, whatever their words say. */
export function joinStory(context: Context, ids: string[]): Promise<Done> {
  return changeClips(context, 'judge', ids, ({ id: own, judged }) => {
    const others = ids.filter(id => id !== own)
    return { judged: others.reduce((now, of) => judgeCopy(now, { of, is: 'same' }), judged) }
  })
}

async function copiesOf({ db }: Context, id: string): Promise<ClipRow[]> {
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
