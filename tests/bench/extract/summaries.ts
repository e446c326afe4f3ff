import type { Disputed } from './disputed.ts'
import type { Results } from './judge-pages.ts'
import type { PageScore } from './score.ts'
import { summarise } from './summary.ts'
import type { Summary } from './summary.ts'
import type { Judged } from './worst.ts'

/** A summary of each extractor, over all pages and over each set. */
export type Summaries = {
  overall: Record<string, Summary>
  sets: Record<string, Record<string, Summary>>
}

export function summariseAll(results: Results): Summaries {
  const names = Object.keys(results)
  const sets = new Set(names.flatMap(name => results[name]?.map(({ page }) => page.set) ?? []))
  const of = (isIn: (judged: Judged) => boolean): Record<string, Summary> =>
    Object.fromEntries(
      names.map(name => {
        const scores = (results[name] ?? []).filter(isIn).map(({ score }) => score)
        return [name, summarise(scores)]
      }),
    )
  return {
    overall: of(() => true),
    sets: Object.fromEntries([...sets].map(set => [set, of(({ page }) => page.set === set)])),
  }
}

/** The figures without the measures whose truth is disputed. */
export function summariseUndisputed(judged: Judged[], disputed: Disputed[]): Summary {
  const open = new Set(disputed.map(({ id, measure }) => `${id}\t${measure}`))
  const scores = judged.map(({ page, score }) => {
    const kept = Object.entries(score).map(([measure, value]) => [
      measure,
      open.has(`${page.id}\t${measure}`) ? null : value,
    ])
    return Object.fromEntries(kept) as PageScore
  })
  return summarise(scores)
}
