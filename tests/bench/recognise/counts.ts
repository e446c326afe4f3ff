/** Right answers, wrong answers, and what was missed. */
export type Counts = { right: number; wrong: number; missed: number }

/** Precision, recall and F1, as fractions of 1; null where nothing was labelled. */
export type Prf = { p: number; r: number; f1: number }

export const NONE: Counts = { right: 0, wrong: 0, missed: 0 }

export function add(all: Counts[]): Counts {
  return all.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    NONE,
  )
}

/** Precision of no answers is 1, recall of nothing wanted is 1: silence about nothing is right. */
export function toPrf({ right, wrong, missed }: Counts): Prf {
  const p = right + wrong === 0 ? 1 : right / (right + wrong)
  const r = right + missed === 0 ? 1 : right / (right + missed)
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}

/** Whether something is there, wanted against found. */
export function countPresence(wanted: boolean, found: boolean): Counts {
  return {
    right: wanted && found ? 1 : 0,
    wrong: !wanted && found ? 1 : 0,
    missed: wanted && !found ? 1 : 0,
  }
}

/** Two sets of keys. */
export function countSets(wanted: ReadonlySet<string>, found: ReadonlySet<string>): Counts {
  const right = [...found].filter(key => wanted.has(key)).length
  return { right, wrong: found.size - right, missed: wanted.size - right }
}
