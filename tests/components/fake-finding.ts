import type { Excerpt, Found } from '../../lib/library/types.ts'
import type { Clip, Query, Tag } from '../../lib/model.ts'

export function findIn(clips: Clip[], query: Query, limit: number): Omit<Found, 'outlets'> {
  const found = clips.filter(clip => isMatch(clip, query))
  const unread = query.text.split(' ').filter(word => word.startsWith('colour:'))
  const sorted = query.order === 'published' ? found.toSorted(byDay) : found
  const listed = Math.min(limit, found.length)
  return { clips: sorted.slice(0, limit), listed, total: found.length, unread }
}

function isMatch(clip: Clip, { text, tags }: Query): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const whole = `${clip.title} ${clip.siteName} ${clip.tags.join(' ')}`.toLowerCase()
  return words.every(word => whole.includes(word)) && tags.every(tag => clip.tags.includes(tag))
}

function byDay(one: Clip, other: Clip): number {
  return (one.publishedOn ?? '') < (other.publishedOn ?? '') ? 1 : -1
}

export function excerptIn(clip: Clip | undefined, { text }: Query): Excerpt | null {
  const at = clip?.title.toLowerCase().indexOf(text.toLowerCase()) ?? -1
  return clip ? { title: at < 0 ? [] : [[at, at + text.length]], text: null } : null
}

export function countTags(clips: Clip[]): Tag[] {
  const counts = new Map<string, number>()
  for (const tag of clips.flatMap(clip => clip.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((one, other) => other.count - one.count)
}
