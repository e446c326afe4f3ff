import { expect, test } from 'vitest'

import { findMoney } from '../../lib/enrich/money.ts'

test.for([
  ['It paid $2.5bn.', 2.5e9, 'USD', '$2.5bn'],
  ['It paid US$500 million.', 5e8, 'USD', 'US$500 million'],
  ['It paid £1,250,000.', 1_250_000, 'GBP', '£1,250,000'],
  ['It paid EUR 30m in cash.', 3e7, 'EUR', 'EUR 30m'],
  ['It paid 800 billion US dollars.', 8e11, 'USD', '800 billion US dollars'],
  ['It closed at 30.45 USD.', 30.45, 'USD', '30.45 USD'],
  ['Es zahlte 2,5 Mrd. € dafür.', 2.5e9, 'EUR', '2,5 Mrd. €'],
  ['Il a payé 3 milliards d’euros.', 3e9, 'EUR', '3 milliards d’euros'],
  ['It paid Rs 200 crore.', 2e9, 'INR', 'Rs 200 crore'],
  ['It paid A$40 million.', 4e7, 'AUD', 'A$40 million'],
  ['投资12亿美元。', 1.2e9, 'USD', '12亿美元'],
  ['投资5000万元。', 5e7, 'CNY', '5000万元'],
] as const)('%s', ([text, value, currency, wording]) => {
  const [found] = findMoney(text)
  expect(found).toMatchObject({ value, currency, text: wording })
  expect(text.slice(found?.start, found?.end)).toBe(wording)
})

test.for([
  'It rose 12%.',
  'In 2018 it opened 30 shops.',
  'A $ sign.',
  'The 5 million shoppers',
  '$',
])('no amount: %s', text => {
  expect(findMoney(text)).toEqual([])
})
