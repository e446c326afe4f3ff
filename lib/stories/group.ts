import { isSectionUrl } from '../text/url.ts'
import { isCopy, type Told } from './is-copy.ts'

/** A clip as stories are told apart; `url` is its canonical address. */
export type Telling = Told & { id: string; url: string }

/**
 * Gathers the copies of each story: lists of at least two clips, in the order given. A copy of a copy is one too, as a
 * wire story joins two outlets that cut it in different places. `apart` says which two clips the person keeps apart.
 * The order of clips changes nothing; time is linear in clips but for those that share a key.
 */
export function groupStories<Each extends Telling>(
  clips: readonly Each[],
  apart: (one: Each, other: Each) => boolean = () => false,
): Each[][] {
  const groups = new Map(clips.map(clip => [clip, [clip]]))
  for (const [one, other] of pairsOf(clips)) {
    const [into, from] = [groups.get(one), groups.get(other)]
    if (!into || !from || into === from || !isSameStory(one, other)) continue
    if (into.some(a => from.some(b => apart(a, b)))) continue
    into.push(...from)
    for (const clip of from) groups.set(clip, into)
  }
  const order = new Map(clips.map((clip, at) => [clip, at]))
  const placeOf = (clip: Each) => order.get(clip) ?? 0
  return [...new Set(groups.values())]
    .filter(group => group.length > 1)
    .map(group => group.toSorted((a, b) => placeOf(a) - placeOf(b)))
}

/** Whether two clips are of one page or tell one story in the same words. Front pages and sections are no story. */
export function isSameStory(one: Telling, other: Telling): boolean {
  return (one.url === other.url && !isSectionUrl(one.url)) || isCopy(one, other)
}

/** Every two clips that share an address or a key of their sketches, each pair once. */
function* pairsOf<Each extends Telling>(clips: readonly Each[]): Generator<[Each, Each]> {
  const byKey = new Map<string | number, Each[]>()
  for (const clip of clips) {
    const met = new Set<Each>()
    for (const key of [clip.url, ...clip.sketch.bands]) {
      const others = byKey.get(key) ?? []
      for (const other of others) met.add(other)
      others.push(clip)
      byKey.set(key, others)
    }
    met.delete(clip)
    for (const other of met) yield [other, clip]
  }
}
