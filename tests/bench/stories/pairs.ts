import type { Item } from './item.ts'

/** Of all pairs of texts: how many are rightly told to be one story, wrongly told, and missed. */
export type Score = { right: number; wrong: number; missed: number }

/** Scores a grouping; a text in no group is alone. */
export function scorePairs(items: Item[], groups: Item[][]): Score {
  const told = pairsWithin(groups)
  const right = groups.reduce((sum, group) => sum + pairsWithin(byStory(group)), 0)
  return { right, wrong: told - right, missed: pairsWithin(byStory(items)) - right }
}

export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}

export function f1(score: Score): number {
  return (2 * score.right) / (2 * score.right + score.wrong + score.missed || 1)
}

/** The pairs that a grouping gets wrong, as lines of ids; wrong pairs first. */
export function worstPairs(items: Item[], groups: Item[][]): string[] {
  const groupOf = new Map(groups.flatMap(group => group.map(item => [item, group])))
  const lines = items.flatMap((one, at) =>
    items.slice(at + 1).flatMap(other => {
      const isTold = groupOf.has(one) && groupOf.get(one) === groupOf.get(other)
      if (isTold === (one.story === other.story)) return []
      return [`${isTold ? 'wrong ' : 'missed'}  ${one.clip.id}  ${other.clip.id}`]
    }),
  )
  return lines.toSorted().toReversed()
}

function byStory(items: Item[]): Item[][] {
  return [...Map.groupBy(items, item => item.story).values()]
}

function pairsWithin(groups: Item[][]): number {
  return groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
}
