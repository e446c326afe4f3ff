import { expect, test } from 'vitest'

import type { Deal, Facts } from '../../../lib/model.ts'
import { toPrf } from './counts.ts'
import type { GoldDeal, GoldItem } from './gold.ts'
import { scoreItem } from './score-item.ts'
import { summarise } from './summary.ts'

const WANTED: GoldDeal = {
  types: ['partnership', 'supply'],
  parties: ['Kroger', 'Ocado'],
  statuses: ['announced'],
  amount: { value: 200, currency: 'USD' },
  stake: null,
}
const ITEM: GoldItem = {
  id: 'one',
  title: '',
  text: '',
  companies: [
    { name: 'Kroger', forms: ['The Kroger Co.'], about: true },
    { name: 'Ocado', forms: ['Ocado'], about: true },
  ],
  deals: [WANTED],
  tagsExpected: ['Partnerships', 'Kroger'],
  tagsWrong: ['sport'],
  labels: { companies: true, deals: true, pairs: true, whole: true },
}

function deal(names: string[], more: Partial<Deal> = {}): Deal {
  return {
    type: 'supply',
    parties: names.map(name => ({ id: name, name, role: 'party' })),
    via: null,
    status: 'announced',
    exclusive: false,
    amount: { value: 201, currency: 'USD', text: '$201' },
    stakePercent: null,
    market: null,
    evidence: { text: '', start: 0, end: 0 },
    trigger: '',
    confidence: 1,
    ...more,
  }
}

function facts(deals: Deal[], names: string[] = [], tags: string[] = []): Facts {
  return {
    v: 1,
    about: names.map(name => ({ id: name, name, score: 1 })),
    mentioned: [],
    deals,
    tags: tags.map(tag => ({ tag, why: '', confidence: 1, state: 'suggested' })),
  }
}

test('a deal with both parties, an accepted type and an amount within 1 % is right in all measures', () => {
  const found = facts([deal(['Ocado', 'Kroger Co'])], ['Kroger', 'Ocado'], ['partnership'])
  const score = scoreItem(ITEM, found)
  expect(score.companies).toEqual({ right: 2, wrong: 0, missed: 0 })
  expect(score.deals).toEqual({ right: 1, wrong: 0, missed: 0 })
  expect(score.pairs).toEqual({ right: 1, wrong: 0, missed: 0 })
  expect(score.status).toEqual({ right: 1, wrong: 0, missed: 0 })
  expect(score.amounts).toEqual({ right: 1, wrong: 0, missed: 0 })
  expect(score.tags).toEqual({ right: 1, wrong: 0, missed: 1 })
})

test('one shared party is no match, and both the label and the answer count against it', () => {
  const score = scoreItem(ITEM, facts([deal(['Kroger', 'Tesco'])], ['Tesco']))
  expect(score.deals).toEqual({ right: 0, wrong: 1, missed: 1 })
  expect(score.pairs).toEqual({ right: 0, wrong: 1, missed: 1 })
  expect(score.companies).toEqual({ right: 0, wrong: 1, missed: 2 })
  expect(score.anyDeal).toEqual({ right: 1, wrong: 0, missed: 0 })
})

test('another type, status and currency are wrong', () => {
  const other = deal(['Kroger', 'Ocado'], {
    type: 'acquisition',
    status: 'ended',
    amount: { value: 200, currency: 'GBP', text: '£200' },
  })
  const score = scoreItem(ITEM, facts([other]))
  expect(score.deals).toEqual({ right: 0, wrong: 1, missed: 1 })
  expect(score.status.missed).toBe(1)
  expect(score.amounts.missed).toBe(1)
  expect(score.acquisition).toEqual({ right: 0, wrong: 1, missed: 0 })
  expect(score.partnership).toEqual({ right: 0, wrong: 0, missed: 1 })
})

test('rivalries are no deals, silence without a deal is counted, and so are embarrassing tags', () => {
  const none = { ...ITEM, deals: [] }
  const rivalry = deal(['Kroger', 'Ocado'], { type: 'competition' })
  const silent = scoreItem(none, facts([rivalry], [], ['Sports']))
  const loud = scoreItem(none, facts([deal(['Kroger', 'Ocado'])]))
  expect(summarise([silent, loud])).toMatchObject({ silent: 0.5, wrongTags: 1 })
})

test('three right of four answers, of six wanted: precision 3/4, recall 1/2, F1 3/5', () => {
  const { p, r, f1 } = toPrf({ right: 3, wrong: 1, missed: 3 })
  expect([p, r]).toEqual([0.75, 0.5])
  expect(f1).toBeCloseTo(0.6)
})
