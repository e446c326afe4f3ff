import { describe, expect, test } from 'vitest'

import { dealsOf, read, summary } from './read.ts'

const STATEMENTS = [
  ['Tesco has teamed up with Ocado to pack orders.', 'partnership: Tesco × Ocado'],
  [
    'Walmart and Shopify have joined forces to sign up small sellers.',
    'partnership: Walmart × Shopify',
  ],
  ['Under a partnership between Lidl and Klarna, buyers pay later.', 'partnership: Lidl × Klarna'],
  ['Kroger partnered with the delivery firm DoorDash on sushi.', 'partnership: Kroger × DoorDash'],
  ['Carrefour signed a supply agreement with Danone.', 'supply: Carrefour × Danone'],
  [
    "Unilever will sell soap in Tmall Global's flagship store.",
    'marketplace: Unilever × Tmall Global',
  ],
  ['Starbucks formed a joint venture with Nestlé for coffee.', 'joint-venture: Starbucks × Nestlé'],
  ['Walmart bought a 10% stake in JD.com.', 'investment: Walmart × JD.com'],
  ['Tencent invested $300 million in Flipkart.', 'investment: Tencent × Flipkart'],
  ['Amazon agreed to acquire Whole Foods.', 'acquisition: Amazon × Whole Foods'],
  ['Deliveroo was acquired by DoorDash.', 'acquisition: Deliveroo × DoorDash'],
  ["Asda and Sainsbury's agreed to merge.", "acquisition: Asda × Sainsbury's"],
  ['Nestlé sold its water business to Danone.', 'divestiture: Nestlé × Danone'],
  ['Gap signed a licensing agreement with Walmart for home goods.', 'licensing: Gap × Walmart'],
  [
    'Albertsons partnered with Criteo on its retail media network.',
    'retail-media: Albertsons × Criteo',
  ],
  ['Kroger partnered with Nuro to pilot deliveries without drivers.', 'pilot: Kroger × Nuro'],
  ['沃尔玛与京东合作。', 'partnership: Walmart × JD.com'],
] as const

describe('types and parties', () => {
  test.for(STATEMENTS)('%s', ([text, expected]) => {
    expect(dealsOf(text)).toEqual([expected])
  })

  test('buyers and targets have their roles, also in the passive', () => {
    const [deal] = read('Deliveroo was acquired by DoorDash.').deals
    expect(deal?.parties.map(({ id, role }) => [id, role])).toEqual([
      ['deliveroo', 'target'],
      ['doordash', 'buyer'],
    ])
  })

  test('two investors of one amount are one deal', () => {
    const [deal] = read(
      'Walmart and JD.com put another $500 million into the courier firm Dada-JD Daojia.',
    ).deals
    expect(deal).toMatchObject({ type: 'investment', amount: { value: 5e8, currency: 'USD' } })
    expect(deal?.parties.map(({ role }) => role)).toEqual(['buyer', 'buyer', 'target'])
  })

  test('a venue of one of the parties is via', () => {
    const text = 'Kroger teamed up with Alibaba. Kroger will sell nuts on Tmall Global.'
    const [deal] = read(text).deals
    expect(deal).toMatchObject({ type: 'partnership', via: 'Tmall Global' })
    expect(deal?.parties.map(({ id }) => id)).toEqual(['kroger', 'alibaba'])
  })

  test('a bare deal takes its meaning from the body, and stays unspecified without one', () => {
    const [bare] = read('', 'Tesco in surprise Carrefour deal').deals
    expect(bare?.type).toBe('unspecified')
    const [buying] = read(
      'Shareholders of Carrefour will vote on the takeover. The bid needs antitrust approval.',
      'Tesco in surprise Carrefour deal',
    ).deals
    expect(buying?.type).toBe('acquisition')
  })

  test('rivalry is told apart from deals', () => {
    const { deals } = read('Walmart teamed up with Google to compete with Amazon.')
    expect(deals.map(summary)).toEqual([
      'partnership: Walmart × Google',
      'competition: Walmart × Amazon',
    ])
  })
})

describe('who is meant', () => {
  test.for([
    ['Kroger is growing. The grocer has teamed up with Ocado.', 'partnership: Kroger × Ocado'],
    ['Kroger is growing. It has teamed up with Ocado.', 'partnership: Kroger × Ocado'],
    [
      'Carrefour relies on Google, and the latter holds a 5% stake in Instacart.',
      'investment: Google × Instacart',
    ],
  ] as const)('%s', ([text, expected]) => {
    expect(dealsOf(text)).toEqual([expected])
  })

  test('a company after a preposition is not the subject', () => {
    expect(dealsOf('Kroger, which lost buyers to Walmart, partnered with Ocado.')).toEqual([
      'partnership: Kroger × Ocado',
    ])
  })
})

describe('status', () => {
  test.for([
    ['Tesco is in talks to buy Ocado.', 'rumoured'],
    ['Tesco denied that it will buy Ocado.', 'denied'],
    ['Tesco agreed to buy Ocado.', 'announced'],
    ['Tesco has completed its acquisition of Ocado.', 'completed'],
    ['A court blocked the merger of Kroger and Albertsons.', 'blocked'],
    ['Walmart ended its partnership with Ocado.', 'ended'],
    ['The proposed acquisition of Ocado by Tesco needs approval.', 'pending'],
  ] as const)('%s', ([text, status]) => {
    expect(read(text).deals.map(deal => deal.status)).toEqual([status])
  })

  test('a deal that waits for approval is pending', () => {
    expect(read('Tesco agreed to buy Ocado, subject to approval.').deals[0]?.status).toBe('pending')
  })

  test('an exclusive agreement is exclusive, exclusive talks are not', () => {
    expect(read('Kroger signed an exclusive agreement with Ocado.').deals[0]?.exclusive).toBe(true)
    expect(read('Kroger is in exclusive talks with Ocado.').deals[0]?.exclusive).toBe(false)
  })
})

describe('amounts', () => {
  test.for([
    ['Amazon agreed to buy Whole Foods for $13.7 billion.', 13.7e9],
    ['Tencent invested US$300 million in Flipkart.', 3e8],
    ['Amazon agreed to buy Whole Foods. The deal is worth $13.7 billion.', 13.7e9],
    ['Amazon agreed to buy Whole Foods, which had sales of $15.7 billion.', null],
    ['Amazon, with a market value of $800 billion, bought Whole Foods.', null],
    ['Amazon bought Whole Foods, whose share price rose to $42.', null],
    ['Walmart, a $500 billion company, bought Flipkart.', null],
    ['Amazon bought Whole Foods. Amazon had sales of $177 billion.', null],
  ] as const)('%s', ([text, value]) => {
    const [deal] = read(text).deals
    expect(deal?.type).toMatch(/acquisition|investment/)
    expect(deal?.amount?.value ?? null).toBe(value)
  })

  test('a stake is a percentage of the company, not of sales', () => {
    expect(read('Walmart owns a 12% stake in JD.com.').deals[0]?.stakePercent).toBe(12)
    expect(read('Walmart bought Flipkart as sales rose 12%.').deals[0]?.stakePercent).toBeNull()
  })
})

describe('no deal', () => {
  test.for([
    'Amazon is cooperating with prosecutors in the case against Walmart.',
    'Analysts rate Walmart a buy and Target a sell.',
    "Broker raises Tesco rating to buy, cuts Sainsbury's to hold.",
    'The Walmart manager is taking over as head of Tesco.',
    'John Lewis thanked its partners, and Waitrose its employees.',
    'Ministers signed a trade deal; Tesco and Asda welcomed it.',
    'Kroger has to deal with Amazon every day.',
    'Walmart and Target posted their best Black Friday deals.',
    'Amazon reached a deal with Walmart workers.',
    'Customers bought Nestlé products at Tesco.',
    'Tesco sells more milk than Asda.',
    'Shares of Walmart and Amazon rose.',
    'Kroger had sales of $123 billion, Walmart of $500 billion.',
    'Kroger competes with Walmart.',
  ])('%s', text => {
    expect(dealsOf(text)).toEqual([])
  })
})
