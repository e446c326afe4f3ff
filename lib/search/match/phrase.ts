import { MANY } from '../weight.ts'
import type { PostingList } from './posting-list.ts'

/** The terms of a phrase: `at` is the distance from its first term, `lists` are all the lists that may stand there. */
export type PhraseStep = { at: number; lists: PostingList[] }

type Found = { weight: number; starts: number[] }

/** The clips in which the terms stand one after the other, with the weight of the phrase. */
export function findPhrase(
  steps: PhraseStep[],
  isWanted: (n: number) => boolean,
): Map<number, number> {
  let found: Map<number, Found> | null = null
  // The rarest first: where it does not stand, the places of the others need not be read.
  for (const { at, lists } of steps.toSorted((a, b) => sizeOf(a) - sizeOf(b))) {
    found = narrowed(found, { at, lists }, isWanted)
  }
  const weights = [...(found ?? [])].map(([n, { weight, starts }]): [number, number] => [
    n,
    (weight & ~MANY) | Math.min(MANY, starts.length),
  ])
  return new Map(weights)
}

function narrowed(
  before: Map<number, Found> | null,
  { at, lists }: PhraseStep,
  isWanted: (n: number) => boolean,
): Map<number, Found> {
  const next = new Map<number, Found>()
  const isLeft = before ? (n: number) => before.has(n) : isWanted
  for (const list of lists) {
    list.eachPlace(isLeft, (n, weight, places) => {
      const own = places.map(place => place - at)
      const earlier = before?.get(n)
      const starts = earlier ? intersect(earlier.starts, own) : own
      if (starts.length === 0) return
      const other = next.get(n)
      next.set(n, {
        weight: (earlier?.weight ?? weight) & weight,
        starts: other ? [...new Set([...other.starts, ...starts])] : starts,
      })
    })
  }
  return next
}

function intersect(one: number[], other: number[]): number[] {
  const set = new Set(other)
  return one.filter(each => set.has(each))
}

function sizeOf({ lists }: PhraseStep): number {
  return lists.reduce((sum, list) => sum + list.count, 0)
}
