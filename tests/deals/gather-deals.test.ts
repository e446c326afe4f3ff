import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bucketOf, gatherDeals, statementsOf, type DealStatement } from '../../lib/deals/index.ts'
import type { Deal, DealParty } from '../../lib/model.ts'
import { makeClip, modelClip } from '../components/sample-clips.ts'

const NAMES: Record<string, string> = {
  kroger: 'Kroger',
  ocado: 'Ocado',
  asda: 'Asda',
  tdr: 'TDR',
  walmart: 'Walmart',
}

function parties(...roles: string[]): DealParty[] {
  return roles.map(each => {
    const [id = '', role = 'party'] = each.split(':')
    return { id, name: NAMES[id] ?? id, role: role as DealParty['role'] }
  })
}

let made = 0
function said(change: Partial<DealStatement>): DealStatement {
  made += 1
  return {
    clipId: `clip-${made}`,
    of: 'deal',
    on: '2025-05-17',
    state: 'suggested',
    type: 'partnership',
    parties: parties('kroger', 'ocado'),
    via: null,
    status: 'announced',
    exclusive: false,
    amount: null,
    stakePercent: null,
    market: null,
    confidence: 0.8,
    ...change,
  }
}

const dollars = (value: number) => ({ value, currency: 'USD', text: `$${value}` })
const ASDA = { type: 'acquisition' as const, on: '2025-10-02' }

describe('statements of several clips', () => {
  test.for<[what: string, statements: Partial<DealStatement>[], deals: number]>([
    [
      'of one partnership are one deal, whatever it is called',
      [{}, { type: 'supply' }, { type: 'unspecified' }],
      1,
    ],
    [
      'of the same companies in another order are one deal',
      [{}, { parties: parties('ocado', 'kroger') }],
      1,
    ],
    ['of other companies are two', [{}, { parties: parties('kroger', 'walmart') }], 2],
    [
      'of three companies are not the deal of two of them',
      [{}, { parties: parties('kroger', 'ocado', 'walmart') }],
      2,
    ],
    [
      'of a purchase and a partnership are two',
      [{}, { type: 'acquisition', parties: parties('kroger:buyer', 'ocado:target') }],
      2,
    ],
    [
      'of a purchase are one although one leaves out the seller',
      [
        { ...ASDA, parties: parties('tdr:buyer', 'asda:target') },
        {
          ...ASDA,
          type: 'divestiture',
          parties: parties('walmart:seller', 'asda:target', 'tdr:buyer'),
        },
      ],
      1,
    ],
    [
      'of the seller alone and of the buyer are one',
      [
        { ...ASDA, parties: parties('walmart:seller', 'asda:target') },
        { ...ASDA, parties: parties('tdr:buyer', 'asda:target') },
      ],
      1,
    ],
    [
      'of two bidders are two',
      [
        { ...ASDA, parties: parties('tdr:buyer', 'asda:target') },
        { ...ASDA, parties: parties('kroger:buyer', 'asda:target') },
      ],
      2,
    ],
    [
      'of who buys now and sells later are two',
      [
        { ...ASDA, parties: parties('walmart:buyer', 'asda:target') },
        { ...ASDA, on: '2026-10-02', parties: parties('walmart:seller', 'asda:target') },
      ],
      2,
    ],
    [
      'of two rounds are two',
      [
        {
          type: 'investment',
          parties: parties('tdr:buyer', 'ocado:target'),
          amount: dollars(20e6),
        },
        {
          type: 'investment',
          parties: parties('tdr:buyer', 'ocado:target'),
          amount: dollars(64e6),
        },
      ],
      2,
    ],
    [
      'of one round told with and without its sum are one',
      [
        {
          type: 'investment',
          parties: parties('tdr:buyer', 'ocado:target'),
          amount: dollars(64e6),
        },
        { type: 'investment', parties: parties('tdr:buyer', 'ocado:target') },
      ],
      1,
    ],
    ['years apart are two', [{ on: '2020-01-01' }, { on: '2023-01-01' }], 2],
    [
      'a year apart, and again a year, are one',
      [{ on: '2020-01-01' }, { on: '2021-01-01' }, { on: '2022-01-01' }],
      1,
    ],
  ])('%s', ([, statements, deals]) => {
    expect(gatherDeals(statements.map(said))).toHaveLength(deals)
  })

  test('lead from rumour to end, each step dated by the clip that told it first', () => {
    const [deal] = gatherDeals([
      said({ status: 'completed', on: '2025-11-01', clipId: 'c' }),
      said({ status: 'rumoured', on: '2025-05-01', clipId: 'a' }),
      said({ status: 'announced', on: '2025-06-01', clipId: 'b' }),
      said({ status: 'announced', on: '2025-06-02' }),
      said({ status: 'announced', on: '2026-01-05' }),
      said({ status: 'ended', on: '2026-09-01', clipId: 'd' }),
    ])
    expect(deal?.steps).toEqual([
      { status: 'rumoured', on: '2025-05-01', clipId: 'a' },
      { status: 'announced', on: '2025-06-01', clipId: 'b' },
      { status: 'completed', on: '2025-11-01', clipId: 'c' },
      { status: 'ended', on: '2026-09-01', clipId: 'd' },
    ])
    expect(deal).toMatchObject({ status: 'ended', firstOn: '2025-05-01', lastOn: '2026-09-01' })
    expect(deal?.sources).toHaveLength(6)
  })

  test('go by what the person says, also where it takes a step back', () => {
    const [deal] = gatherDeals([
      said({ status: 'completed', confidence: 1, on: '2025-06-01' }),
      said({
        status: 'announced',
        type: 'pilot',
        confidence: 0.2,
        state: 'corrected',
        on: '2025-07-01',
      }),
      said({ type: 'supply', confidence: 0.9, state: 'accepted' }),
    ])
    expect(deal).toMatchObject({ state: 'corrected', type: 'pilot', status: 'announced' })
  })

  test('lend each other what one leaves out', () => {
    const [deal] = gatherDeals([
      said({ type: 'unspecified', confidence: 0.9, amount: dollars(5e6), exclusive: true }),
      said({ type: 'supply', confidence: 0.5, market: 'US', via: 'Tmall' }),
    ])
    expect(deal).toMatchObject({
      type: 'supply',
      market: 'US',
      via: 'Tmall',
      exclusive: true,
      state: 'suggested',
    })
    expect(deal?.amount?.value).toBe(5e6)
  })

  const some: fc.Arbitrary<DealStatement> = fc.record({
    clipId: fc.string({ minLength: 1, maxLength: 3 }),
    of: fc.constantFrom('x', 'y'),
    on: fc.integer({ min: 2018, max: 2026 }).map(year => `${year}-06-01`),
    state: fc.constantFrom('suggested', 'accepted', 'corrected'),
    type: fc.constantFrom(
      'partnership',
      'supply',
      'acquisition',
      'divestiture',
      'investment',
      'unspecified',
    ),
    parties: fc.constantFrom(
      parties('kroger:buyer', 'asda:target'),
      parties('kroger', 'ocado'),
      parties('tdr:buyer', 'walmart:seller', 'asda:target'),
      parties('walmart:seller', 'asda:target'),
    ),
    via: fc.constant(null),
    status: fc.constantFrom('rumoured', 'announced', 'completed', 'ended', 'denied'),
    exclusive: fc.boolean(),
    amount: fc.constantFrom(null, dollars(5), dollars(50)),
    stakePercent: fc.constant(null),
    market: fc.constant(null),
    confidence: fc.constantFrom(0.3, 0.9),
  })
  const several = fc.uniqueArray(some, {
    selector: ({ clipId, of }) => `${clipId} ${of}`,
    maxLength: 30,
  })

  test('give the same deals in whatever order, each statement in one of them', () => {
    fc.assert(
      fc.property(several, statements => {
        const deals = gatherDeals(statements)
        expect(gatherDeals(statements.toReversed())).toEqual(deals)
        expect(deals.flatMap(deal => deal.sources)).toHaveLength(statements.length)
        expect(new Set(deals.map(({ id }) => id)).size).toBe(deals.length)
      }),
    )
  })

  test('give the same deals key by key as all at once', () => {
    fc.assert(
      fc.property(several, statements => {
        const apart = [...Map.groupBy(statements, bucketOf).values()].flatMap(gatherDeals)
        expect(apart.toSorted(byId)).toEqual(gatherDeals(statements).toSorted(byId))
      }),
    )
  })
})

describe('a clip', () => {
  test('states its deals on the day of its article', () => {
    expect(statementsOf(modelClip())).toEqual([
      expect.objectContaining({
        clipId: 'model',
        on: '2018-10-02',
        state: 'suggested',
        type: 'partnership',
      }),
    ])
  })

  test('in the trash states nothing, nor does a rivalry or a refused deal', () => {
    const clip = modelClip()
    const [deal] = clip.facts.deals as [Deal]
    const rivalry = { ...clip.facts, deals: [{ ...deal, type: 'competition' as const }] }
    const refused = {
      companies: [],
      copies: [],
      deals: [{ of: statementsOf(clip)[0]?.of ?? '', is: 'rejected' as const, deal }],
    }
    expect(statementsOf({ ...clip, deletedAt: '2018-10-04T00:00:00.000Z' })).toEqual([])
    expect(statementsOf({ ...clip, facts: rivalry })).toEqual([])
    expect(statementsOf({ ...clip, judged: refused })).toEqual([])
    expect(statementsOf(makeClip({ id: 'none' }))).toEqual([])
  })
})

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id)
}
