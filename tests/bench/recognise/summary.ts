import { add, toPrf } from './counts.ts'
import type { Prf } from './counts.ts'
import type { ItemScore } from './score-item.ts'

/** The figures of one set, as fractions of 1; null where the set has no such labels. */
export type Summary = {
  texts: number
  companies: Prf | null
  anyDeal: Prf | null
  partnership: Prf | null
  acquisition: Prf | null
  pairs: Prf | null
  deals: Prf | null
  status: number | null
  amounts: number | null
  tags: number | null
  wrongTags: number
  /** Share of texts without a deal in which none was found. */
  silent: number | null
}

type Kind = Exclude<keyof ItemScore, 'wrongTags'>

export function summarise(scores: ItemScore[]): Summary {
  const total = (kind: Kind) => add(scores.map(score => score[kind]))
  const prf = (kind: Kind): Prf | null => {
    const { right, wrong, missed } = total(kind)
    return right + missed === 0 && wrong === 0 ? null : toPrf({ right, wrong, missed })
  }
  const accuracy = (kind: Kind): number | null => {
    const { right, missed } = total(kind)
    return right + missed === 0 ? null : right / (right + missed)
  }
  const without = scores.filter(({ anyDeal }) => anyDeal.right + anyDeal.missed === 0)
  const loud = without.filter(({ anyDeal }) => anyDeal.wrong > 0)
  return {
    texts: scores.length,
    companies: prf('companies'),
    anyDeal: prf('anyDeal'),
    partnership: prf('partnership'),
    acquisition: prf('acquisition'),
    pairs: prf('pairs'),
    deals: prf('deals'),
    status: accuracy('status'),
    amounts: accuracy('amounts'),
    tags: accuracy('tags'),
    wrongTags: scores.reduce((sum, score) => sum + score.wrongTags, 0),
    silent: without.length === 0 ? null : 1 - loud.length / without.length,
  }
}
