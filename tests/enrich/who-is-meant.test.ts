import { expect, test } from 'vitest'

import { dealsOf, read, summary } from './read.ts'

test.for([
  ['Kroger is growing. The Cincinnati grocer teamed up with Ocado.', 'partnership: Kroger × Ocado'],
  [
    'Kroger met Tesco. The British supermarket has teamed up with Ocado.',
    'partnership: Tesco × Ocado',
  ],
  [
    'Kroger will grow. Alibaba said the US grocer has teamed up with Ocado.',
    'partnership: Kroger × Ocado',
  ],
  ['Deliveroo is loss-making. DoorDash has bought it.', 'acquisition: DoorDash × Deliveroo'],
  ['Deliveroo was loss-making. It was acquired by DoorDash.', 'acquisition: Deliveroo × DoorDash'],
  ['With its purchase of Asda, Walmart came to Britain.', 'acquisition: Walmart × Asda'],
  ['Kroger is growing. Its Ocado deal helps.', 'unspecified: Kroger × Ocado'],
] as const)('%s', ([text, expected]) => {
  expect(dealsOf(text).at(-1)).toBe(expected)
})

test('a description that no sentence explains means the company of the title', () => {
  const { deals } = read('The retailer has teamed up with Ocado.', 'Kroger looks for help')
  expect(deals.map(summary)).toEqual(['partnership: Kroger × Ocado'])
})

test('a description of another trade or country means nobody', () => {
  expect(dealsOf('PayPal is growing. The grocer has teamed up with Ocado.')).toEqual([])
  expect(dealsOf('Kroger is growing. The French grocer has teamed up with Ocado.')).toEqual([])
})

test('the owner of a venue is the party when the sentence names it', () => {
  const [deal] = read('Danone will sell milk on Tmall Global, the site of Alibaba.').deals
  expect(deal).toMatchObject({ via: 'Tmall Global' })
  expect(deal?.parties.map(({ id }) => id)).toEqual(['danone', 'alibaba'])
})
