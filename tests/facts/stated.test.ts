import { expect, test } from 'vitest'

import {
  companiesOf,
  dealId,
  dealsOf,
  judgeCompany,
  judgeDeal,
  NOTHING_JUDGED,
} from '../../lib/facts/index.ts'
import type { CompanyMention, Facts, Judged } from '../../lib/model.ts'
import { partyOf, sampleDeal } from './sample-deal.ts'

const DEAL = sampleDeal()
const OTHER = sampleDeal({ type: 'supply', parties: [partyOf('Kroger'), partyOf('Ocado')] })

test('a recognised deal is a suggestion until the person says something of it', () => {
  expect(dealsOf({ facts: factsOf({ deals: [DEAL] }), judged: NOTHING_JUDGED })).toEqual([
    { ...DEAL, of: dealId(DEAL), state: 'suggested' },
  ])
})

test('deals that the person vouches for stand first, refused ones nowhere', () => {
  const facts = factsOf({ deals: [DEAL, OTHER] })
  const accepted = judgeDeal(NOTHING_JUDGED, { of: dealId(OTHER), is: 'accepted', deal: OTHER })
  expect(dealsOf({ facts, judged: accepted }).map(({ type, state }) => [type, state])).toEqual([
    ['supply', 'accepted'],
    ['partnership', 'suggested'],
  ])
  const refused = judgeDeal(accepted, { of: dealId(DEAL), is: 'rejected', deal: DEAL })
  expect(dealsOf({ facts, judged: refused }).map(({ type }) => type)).toEqual(['supply'])
})

test('a corrected deal replaces the one that was found, and later rules do not bring it back', () => {
  const deal = { ...DEAL, type: 'marketplace' as const }
  const judged = judgeDeal(NOTHING_JUDGED, { of: dealId(DEAL), is: 'corrected', deal })
  for (const found of [DEAL, deal]) {
    expect(dealsOf({ facts: factsOf({ deals: [found] }), judged })).toEqual([
      { ...deal, of: dealId(DEAL), state: 'corrected' },
    ])
  }
})

test('the order of its parties does not make another deal', () => {
  expect(dealId({ ...DEAL, parties: DEAL.parties.toReversed() })).toBe(dealId(DEAL))
})

test('companies are told once, those of the story before those in passing, refused ones not', () => {
  const facts = factsOf({
    about: [mention('Kroger'), mention('Gap')],
    mentioned: [mention('Kroger'), mention('Ocado')],
  })
  const judged = judgeCompany(NOTHING_JUDGED, { id: 'gap', name: 'Gap', is: 'rejected' })
  expect(companiesOf({ facts, judged, tags: ['ocado'] })).toEqual([
    { id: 'kroger', name: 'Kroger', about: true, state: 'suggested' },
    { id: 'ocado', name: 'Ocado', about: false, state: 'accepted' },
  ])
})

test('a later word on a company replaces the earlier one', () => {
  const no = judgeCompany(NOTHING_JUDGED, { id: 'gap', name: 'Gap', is: 'rejected' })
  const yes = judgeCompany(no, { id: 'gap', name: 'Gap', is: 'accepted' })
  expect(namesOf(factsOf({}), yes)).toEqual(['Gap'])
})

function namesOf(facts: Facts, judged: Judged): string[] {
  return companiesOf({ facts, judged, tags: [] }).map(({ name }) => name)
}

function mention(name: string): CompanyMention {
  return { id: name.toLowerCase(), name, score: 1 }
}

function factsOf(change: Partial<Facts>): Facts {
  return { v: 1, about: [], mentioned: [], deals: [], tags: [], ...change }
}
