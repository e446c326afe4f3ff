import { judgeCopy } from '../facts/index.ts'
import { findRow, readText } from '../store/index.ts'
import type { CopyDifference } from '../stories/index.ts'
import { changeClips } from './change.ts'
import type { Context } from './context.ts'
import { copiesOf, storyOf } from './story-of.ts'
import type { Done } from './types.ts'

/** How the copies of a clip's story differ, the original first; nothing where it has none. */
export async function compareStory(context: Context, id: string): Promise<CopyDifference[]> {
  const story = await storyOf(context, id)
  if (!story) return []
  const { compareCopies } = await import('../stories/differences.ts')
  const texts = [story.original, ...story.copies].map(async clip => {
    const row = await findRow(context.db, clip.id)
    return { id: clip.id, text: row ? await readText(context.db, row.n) : '' }
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
