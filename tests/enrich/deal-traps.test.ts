import { describe, expect, test } from 'vitest'

import { dealsOf, read, summary } from './read.ts'

describe('statements that are no deal', () => {
  test.for([
    'Tesco has no plans to sell its banking arm.',
    'Kroger is cooperating with investigators who look into prices at Albertsons.',
    'Tesco was rated a buy at Barclays, and Carrefour a sell.',
    'A former Walmart manager is taking over as chief executive of Target.',
    'Waitrose shared a bonus among its partners, as did John Lewis.',
    'Walmart and Target both raised their prices.',
    'Aldi is listed on no stock exchange, unlike Tesco.',
    'Zalando lists its shares on the Frankfurt Stock Exchange.',
    'You can buy Nestlé coffee with your Tesco card.',
    'The boss of Sephora joined from Ulta Beauty.',
    'Carrefour lost shoppers to Lidl.',
    'JD.com copied the group purchase with its Tmall rival.',
    'Tesco began to sell adverts on its website, and it has sent the same data to Pinterest.',
    'Kroger stopped selling eggs, and Amazon sold out to the last carton.',
  ])('%s', text => {
    expect(dealsOf(text)).toEqual([])
  })
})

describe('what is near a deal is not its amount', () => {
  test.for([
    ['Uber bought Postmates, which was valued at $2.4 billion in its last round.', null],
    ['Tesco, with sales of £60 billion, teamed up with Ocado.', null],
    ['Amazon bought Whole Foods after a fine of $20 million.', null],
    ['Uber agreed to buy Postmates for $2.65 billion, or $42 a share.', 2.65e9],
    [
      'Uber has agreed to buy Postmates. Drivers will stay. The purchase price is $2.65 billion.',
      2.65e9,
    ],
    ['Walmart raised its stake in Massmart from 51% to 53%.', null],
  ] as const)('%s', ([text, amount]) => {
    expect(read(text).deals[0]?.amount?.value ?? null).toBe(amount)
  })

  test('a stake that was raised is the new one', () => {
    expect(
      read('Walmart raised its stake in Massmart from 51% to 53%.').deals[0]?.stakePercent,
    ).toBe(53)
  })
})

describe('how far a deal is', () => {
  test.for([
    ['Carrefour rejected a takeover bid from Couche-Tard.', 'denied'],
    ['Couche-Tard dropped its bid for Carrefour.', 'ended'],
    ['The French minister stopped the takeover of Carrefour by Couche-Tard.', 'blocked'],
    ['Walmart is said to be near a deal to buy Vizio from Roku.', 'rumoured'],
    ['Tesco and Ocado have parted ways.', 'ended'],
    ['Kroger’s purchase of Albertsons awaits the consent of the regulator.', 'pending'],
  ] as const)('%s', ([text, status]) => {
    expect(read(text).deals[0]?.status).toBe(status)
  })
})

describe('whom words mean', () => {
  test.for([
    ['Kroger and Ocado met. The latter was bought by Walmart.', 'acquisition: Ocado × Walmart'],
    [
      'Carrefour sells food. It took a 10% stake in Deliveroo.',
      'investment: Carrefour × Deliveroo',
    ],
    [
      'Instacart is growing. Since 2017 it has delivered groceries for Aldi.',
      'supply: Instacart × Aldi',
    ],
  ] as const)('%s', ([text, expected]) => {
    expect(dealsOf(text)).toContain(expected)
  })

  test('a possession does nothing of its own', () => {
    const text = 'Heineken is growing. Amazon sold its Whole Foods business to Kroger.'
    expect(dealsOf(text)).toEqual(['divestiture: Amazon × Whole Foods × Kroger'])
  })

  test('the cart business is no company', () => {
    const text =
      'Kroger is testing carts. Instacart entered the cart business when it bought Caper.'
    expect(dealsOf(text).some(deal => deal.includes('Kroger'))).toBe(false)
  })
})

test('a title in title case gives the deal that the body tells', () => {
  const { deals } = read(
    'Tesco has signed a three-year agreement with Ocado.',
    'Tesco And Ocado Sign Three-Year Agreement',
  )
  expect(deals.map(summary)).toEqual(['partnership: Tesco × Ocado'])
})
