import type { Facts } from '../../../lib/model.ts'
import type { GoldItem } from './gold.ts'
import type { ItemScore } from './score-item.ts'

/** A text with its answers and how they were scored. */
export type Judged = { item: GoldItem; facts: Facts; score: ItemScore }

/** The texts with most errors, as lines: what was wanted, what was found. */
export function describeWorst(judged: Judged[], most: number): string {
  return judged
    .map(each => ({ each, errors: errorsOf(each.score) }))
    .filter(({ errors }) => errors > 0)
    .toSorted((a, b) => b.errors - a.errors)
    .slice(0, most)
    .map(({ each, errors }) => describe(each, errors))
    .join('\n')
}

function errorsOf({
  companies,
  anyDeal,
  partnership,
  acquisition,
  pairs,
  deals,
  ...rest
}: ItemScore): number {
  const all = [
    companies,
    anyDeal,
    partnership,
    acquisition,
    pairs,
    deals,
    rest.status,
    rest.amounts,
  ]
  return all.reduce((sum, { wrong, missed }) => sum + wrong + missed, 0) + rest.wrongTags
}

function describe({ item, facts }: Judged, errors: number): string {
  const wanted = item.deals.map(({ types, parties }) => `${types[0]}: ${parties.join(' × ')}`)
  const found = facts.deals
    .filter(({ type }) => type !== 'competition')
    .map(({ type, parties }) => `${type}: ${parties.map(({ name }) => name).join(' × ')}`)
  const names = [...facts.about, ...facts.mentioned].map(({ name }) => name)
  return [
    `  ${item.id} (${errors}) ${(item.title || item.text).slice(0, 160)}`,
    `    - ${item.companies.map(({ name }) => name).join(', ')} | ${wanted.join('; ')}`,
    `    + ${names.join(', ')} | ${found.join('; ')}`,
  ].join('\n')
}
