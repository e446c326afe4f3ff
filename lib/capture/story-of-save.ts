import type { Library } from '../library/index.ts'
import type { Saved } from '../messages/index.ts'
import { localDay, sayDaysAgo } from '../text/dates.ts'
import { storyWords } from '../wording.ts'

/**
 * What to say of a clip that was just saved when its story is in the library from elsewhere; '' for any other. The clip
 * is saved by then, so a failure to look says nothing.
 */
export async function storyOfSave(library: Library, saved: Saved): Promise<string> {
  if (!saved.ok || saved.value.state !== 'saved') return ''
  const { id } = saved.value.clip
  const story = await library.storyOf(id).catch(() => null)
  const others = story ? [story.original, ...story.copies].filter(clip => clip.id !== id) : []
  const [other] = others
  if (!other) return ''
  const when = sayDaysAgo(localDay(other.clippedAt), localDay(new Date()))
  return `Saved. ${storyWords(other.siteName, when, others.length - 1)}`
}
