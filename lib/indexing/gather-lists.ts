import { SLOT } from '../search/columns/columns.ts'
import { pagesOf } from '../search/index-pages/page.ts'
import type { Pattern } from '../search/match/pattern.ts'
import { listsIn, listsOfClip, type PostingList } from '../search/match/posting-list.ts'
import type { PageKey } from '../store/index.ts'
import type { PageCache } from './page-cache.ts'
import type { Segment, Snapshot } from './snapshot.ts'

/** A page was gone: its segment was merged after the snapshot was taken. */
export class OutdatedSnapshot extends Error {}

/**
 * The lists of all terms that fit each pattern, in all segments and in the tail. Two reads at most, however many
 * patterns there are: one for pages, one for their positions where these are asked for.
 */
export async function gatherLists(
  snapshot: Snapshot,
  cache: PageCache,
  asked: { pattern: Pattern; hasPlaces: boolean }[],
): Promise<PostingList[][]> {
  const places = asked.map(({ pattern }) => placesOf(snapshot.segments, pattern))
  const keys = distinctKeys(places.flat())
  const placed = distinctKeys(places.flatMap((each, i) => (asked[i]?.hasPlaces ? each : [])))
  const [pages, positions] = await Promise.all([
    cache.read(keys),
    placed.length > 0 ? cache.readPositions(placed) : [],
  ])
  const pageAt = new Map(keys.map((key, i) => [key.join(), pages[i]]))
  const positionsAt = new Map(placed.map((key, i) => [key.join(), positions[i]]))
  return asked.map(({ pattern, hasPlaces }, i) => {
    const inSegments = (places[i] ?? []).flatMap(({ segment, page }) => {
      const key = `${segment.seg},${page}`
      const cached = pageAt.get(key)
      const own = positionsAt.get(key)
      if (!cached || (hasPlaces && !own)) throw new OutdatedSnapshot()
      const numberOf = (ordinal: number) => numberIn(snapshot, segment, ordinal)
      return listsIn({ ...cached, positions: own ?? null, numberOf }, pattern)
    })
    return [...inSegments, ...snapshot.tail.flatMap(clip => listsOfClip(clip, pattern))]
  })
}

type Place = { segment: Segment; page: number }

function placesOf(segments: Segment[], { terms, start }: Pattern): Place[] {
  return segments.flatMap(segment => {
    const pages = new Set<number>()
    const add = (term: string, isStart: boolean) => {
      const { from, to } = pagesOf(segment.first, term, isStart)
      for (let page = from; page < to; page += 1) pages.add(page)
    }
    for (const term of terms) add(term, false)
    if (start !== '') add(start, true)
    return [...pages].map(page => ({ segment, page }))
  })
}

function distinctKeys(places: Place[]): PageKey[] {
  const keys = new Map(
    places.map(({ segment, page }): [string, PageKey] => [
      `${segment.seg},${page}`,
      [segment.seg, page],
    ]),
  )
  return [...keys.values()]
}

/** The clip of an ordinal, or -1 when the segment is out of date about it. */
function numberIn({ columns }: Snapshot, { seg, clips }: Segment, ordinal: number): number {
  const n = clips[ordinal] ?? -1
  const staleTo = columns.chunkOf(n)?.staleTo[n & SLOT] ?? 0
  return staleTo < seg ? n : -1
}
