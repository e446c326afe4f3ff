import { wordsOf } from '../search/columns/chunk.ts'
import { SLOT } from '../search/columns/columns.ts'
import { namesWith } from '../search/columns/match-names.ts'
import { eachWithName, select } from '../search/columns/select.ts'
import { patternsOf } from '../search/match/pattern.ts'
import { findPhrase } from '../search/match/phrase.ts'
import type { PostingList } from '../search/match/posting-list.ts'
import { Scores } from '../search/match/scores.ts'
import type { Asked, Unit } from '../search/query/types.ts'
import { IN_ABOUT } from '../search/weight.ts'
import type { Database } from '../store/index.ts'
import { gatherLists, OutdatedSnapshot } from './gather-lists.ts'
import { PageCache } from './page-cache.ts'
import { createSnapshots, type Snapshot } from './snapshot.ts'

/** All clips that fit a query, by number, in no order; a higher score fits better. */
export type Matches = { snapshot: Snapshot; clips: number[]; scoreOf: (n: number) => number }

export type SearchIndex = {
  snapshot: () => Promise<Snapshot>
  search: (asked: Asked) => Promise<Matches>
  /** How many clips hold each of these terms, about: only the largest pieces of the index are asked. */
  countTerms: (terms: string[]) => Promise<number[]>
}

/** Segments that are asked for what is only a guess. */
const LARGEST = 3
/** Tries beyond these are no bad luck any more. */
const MOST_TRIES = 5
/** What a name that holds the words adds: as a word about the text that stands there twice. */
const NAME_WEIGHT = IN_ABOUT | 2

/** Searches one database; keeps what it read for the next search. */
export function createSearchIndex(db: Database): SearchIndex {
  const snapshot = createSnapshots(db)
  const cache = new PageCache(db)
  const inSnapshot = async <T>(read: (now: Snapshot) => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await read(await snapshot())
      } catch (error) {
        if (!(error instanceof OutdatedSnapshot) || tries === MOST_TRIES) throw error
      }
    }
  }
  return {
    snapshot,
    search: asked => inSnapshot(now => searchIn(now, cache, asked)),
    countTerms: terms => inSnapshot(now => countTerms(now, cache, terms)),
  }
}

async function countTerms(now: Snapshot, cache: PageCache, terms: string[]): Promise<number[]> {
  const bySize = now.segments.toSorted((a, b) => b.clips.length - a.clips.length)
  const asked = terms.map(term => ({ pattern: { terms: [term], start: '' }, hasPlaces: false }))
  const lists = await gatherLists({ ...now, segments: bySize.slice(0, LARGEST) }, cache, asked)
  return lists.map(each => each.reduce((sum, { count }) => sum + count, 0))
}

async function searchIn(snapshot: Snapshot, cache: PageCache, asked: Asked): Promise<Matches> {
  const { columns } = snapshot
  const units = [...asked.none, ...asked.all]
  const steps = units.flatMap(unit =>
    patternsOf(unit).map(pattern => ({ pattern, hasPlaces: unit.steps.length > 1 })),
  )
  const lists = await gatherLists(snapshot, cache, steps)
  const scores = new Scores(select(columns, asked.filters), n => relativeLength(snapshot, n))
  let next = 0
  for (const [i, unit] of units.entries()) {
    const own = lists.slice(next, (next += unit.steps.length))
    const holding = addUnit(snapshot, scores, unit, own)
    if (i < asked.none.length) scores.exclude()
    else scores.endUnit(holding)
  }
  return { snapshot, clips: scores.found(), scoreOf: n => scores.scoreOf(n) }
}

/** Adds the clips of a unit and gives how many there are, about. */
function addUnit(
  { columns }: Snapshot,
  scores: Scores,
  unit: Unit,
  lists: PostingList[][],
): number {
  let holding = 0
  eachWithName(columns, namesWith(columns, unit), n => {
    holding += 1
    scores.add(n, NAME_WEIGHT)
  })
  if (lists.length > 1) {
    const steps = lists.map((each, i) => ({ at: unit.steps[i]?.at ?? i, lists: each }))
    const found = findPhrase(steps, n => scores.isLeft(n))
    for (const [n, weight] of found) scores.add(n, weight)
    return holding + found.size
  }
  for (const list of lists.flat()) {
    holding += list.count
    list.each((n, weight) => scores.add(n, weight))
  }
  return holding
}

function relativeLength({ columns }: Snapshot, n: number): number {
  const words = wordsOf(columns.chunkOf(n)?.length[n & SLOT] ?? 0)
  return words / Math.max(1, columns.meanWords)
}
