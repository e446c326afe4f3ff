import { describe, expect, test } from 'vitest'

import { dealsOf } from './read.ts'

describe('one verb states several deals', () => {
  test.for([
    [
      'Walmart bought Flipkart in 2018, Bonobos in 2017 and Jet.com in 2016.',
      ['acquisition: Walmart × Flipkart', 'acquisition: Walmart × Bonobos'],
    ],
    [
      'PepsiCo bought SodaStream for $3.2 billion, Coca-Cola Costa Coffee for $5.1 billion.',
      ['acquisition: PepsiCo × SodaStream', 'acquisition: Coca-Cola × Costa Coffee'],
    ],
    [
      'Walmart, which owns 53% of Massmart and 70% of Walmex, has sold its shares in JD.com.',
      ['investment: Walmart × Massmart', 'investment: Walmart × Walmex'],
    ],
    [
      'Nestlé works with General Mills on cereals and with Fonterra on milk.',
      ['partnership: Nestlé × General Mills', 'partnership: Nestlé × Fonterra'],
    ],
  ] as const)('%s', ([text, expected]) => {
    expect(dealsOf(text)).toEqual(expect.arrayContaining([...expected]))
  })
})

describe('the subject of a clause is found across what is set aside', () => {
  test.for([
    [
      'DoorDash, which swallowed Wolt in 2022, now delivers groceries for Kroger.',
      'supply: DoorDash × Kroger',
    ],
    [
      'Amazon, having bought Whole Foods in 2017, took a stake in Deliveroo.',
      'investment: Amazon × Deliveroo',
    ],
    [
      'Instacart, which counts Kroger among its customers, was hired by Aldi in 2017.',
      'partnership: Instacart × Aldi',
    ],
  ] as const)('%s', ([text, expected]) => {
    expect(dealsOf(text)).toContain(expected)
  })

  test('who did something else in the words between is in no deal', () => {
    expect(
      dealsOf('DoorDash, which swallowed Wolt in 2022, now delivers for Kroger.'),
    ).not.toContain('supply: Wolt × Kroger')
  })
})

describe('a party that only the sentences before name', () => {
  test.for([
    ['Argos is for sale. The buyer is JD.com.', 'acquisition: JD.com × Argos'],
    [
      'Deliveroo has two backers. Amazon and Walmart hold 16% together.',
      'investment: Amazon × Walmart × Deliveroo',
    ],
    ['Meituan raised $40 million. The lead investor is Tencent.', 'investment: Tencent × Meituan'],
  ] as const)('%s', ([text, expected]) => {
    expect(dealsOf(text)).toContain(expected)
  })
})

test('goods and places are sold with what they are sold for', () => {
  expect(dealsOf('Tesco sold Thailand and Malaysia to CP Group for $10.6 billion.')).toEqual([
    'divestiture: CP Group × Tesco',
  ])
})
