import { fits, patternsOf } from '../match/pattern.ts'
import type { Unit } from '../query/types.ts'
import type { Column, Columns } from './columns.ts'

/** The columns whose names are found by their words. */
const NAMED: readonly Column[] = ['tags', 'companies', 'site']

/** Names of tags, companies and outlets that hold a unit of a query. */
export function namesWith(columns: Columns, unit: Unit): { column: Column; ids: Set<number> }[] {
  const patterns = patternsOf(unit)
  const distances = unit.steps.map(step => step.at)
  const holds = (terms: string[]) =>
    terms.some((_, first) =>
      patterns.every((pattern, i) => {
        const term = terms[first + (distances[i] ?? 0)]
        return term !== undefined && fits(pattern, term)
      }),
    )
  return NAMED.flatMap(column => {
    const names = columns.names[column]
    const ids = names.list.flatMap((_, id) => (holds(names.termsAt(id)) ? [id] : []))
    return ids.length > 0 ? [{ column, ids: new Set(ids) }] : []
  })
}
