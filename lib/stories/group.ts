import { isSectionUrl } from '../text/url.ts'
import { isCopy, type Told } from './is-copy.ts'

/**
 * A clip as stories are told apart; `url` is its canonical address. `sameAs` and `apartFrom` are ids of clips of which the
 * person said that they tell the same story, or another one.
 */
export type Telling = Told & { id: string; url: string; sameAs: string[]; apartFrom: string[] }

/**
 * Gathers the copies of each story: lists of at least two clips, in the order given. A copy of a copy is one too, as a
 * wire story joins two outlets that cut it in different places; but no clip comes into a story with one that it is kept
 * apart from, and of two stories that it fits the one with the earlier clips has it. Time is linear in clips but for
 * those that share a key.
 */
export function groupStories<Each extends Telling>(clips: readonly Each[]): Each[][] {
  const groups = new Map(clips.map(clip => [clip, [clip]]))
  for (const [one, other] of pairsOf(clips)) {
    const [into, from] = [groups.get(one), groups.get(other)]
    if (!into || !from || into === from || !isSameStory(one, other)) continue
    if (into.some(a => from.some(b => isApart(a, b)))) continue
    into.push(...from)
    for (const clip of from) groups.set(clip, into)
  }
  const order = orderOf(clips)
  return [...new Set(groups.values())]
    .filter(group => group.length > 1)
    .map(group => group.toSorted((a, b) => order(a) - order(b)))
}

/**
 * Whether two clips are of one page or tell one story in the same words, or the person said so. Front pages and sections
 * are no story.
 */
export function isSameStory(one: Telling, other: Telling): boolean {
  if (isApart(one, other)) return false
  const isOnePage = one.url === other.url && !isSectionUrl(one.url)
  return isSaidSame(one, other) || isOnePage || isCopy(one, other)
}

function isSaidSame(one: Telling, other: Telling): boolean {
  return one.sameAs.includes(other.id) || other.sameAs.includes(one.id)
}

function isApart(one: Telling, other: Telling): boolean {
  return one.apartFrom.includes(other.id) || other.apartFrom.includes(one.id)
}

/**
 * Every two clips that may be copies, each pair once, in the order of the clips; first what the person said, last those
 * with a clip that was taken out of a story, so that the next copy of that story does not follow it.
 */
function pairsOf<Each extends Telling>(clips: readonly Each[]): [Each, Each][] {
  const byKey = new Map<string | number, Each[]>()
  const pairs: [Each, Each][] = []
  const order = orderOf(clips)
  for (const clip of clips) {
    const met = new Set<Each>()
    const said = [clip.id, ...clip.sameAs].map(id => `clip ${id}`)
    for (const key of [clip.url, ...said, ...clip.sketch.bands]) {
      const others = byKey.get(key) ?? []
      for (const other of others) met.add(other)
      others.push(clip)
      byKey.set(key, others)
    }
    met.delete(clip)
    for (const other of [...met].toSorted((a, b) => order(a) - order(b))) pairs.push([other, clip])
  }
  return pairs.toSorted((a, b) => rankOf(a) - rankOf(b))
}

function rankOf([one, other]: [Telling, Telling]): number {
  if (isSaidSame(one, other)) return 0
  return one.apartFrom.length + other.apartFrom.length === 0 ? 1 : 2
}

function orderOf<Each>(clips: readonly Each[]): (clip: Each) => number {
  const places = new Map(clips.map((clip, at) => [clip, at]))
  return clip => places.get(clip) ?? 0
}
