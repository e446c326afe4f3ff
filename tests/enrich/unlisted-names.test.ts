import { describe, expect, test } from 'vitest'

import { companyNames, dealsOf, read } from './read.ts'

describe('names outside the list', () => {
  test.for([
    ['Orders are packed by Nordkorb GmbH.', 'Nordkorb'],
    ['Tesco buys bread from the bakery chain Crumbworks.', 'Crumbworks'],
    ['Tesco listens to Crumbworks, a chain of bakeries.', 'Crumbworks'],
    ['Tesco met Mia Holt, chief executive of Crumbworks.', 'Crumbworks'],
    ['Tesco has partnered with Crumbworks.', 'Crumbworks'],
    ['Crumbworks has agreed to buy forty shops.', 'Crumbworks'],
    ['Analysts looked at Crumbworks (LSE: CRW) on Monday.', 'Crumbworks'],
    ['Freight goes through Oakbridge Logistics.', 'Oakbridge Logistics'],
  ] as const)('are companies by their form or place: %s', ([text, name]) => {
    expect(companyNames(read(text))).toContain(name)
  })

  test('count everywhere once one sentence shows what they are', () => {
    const { about } = read('Crumbworks grows.\nTesco bought Crumbworks.\nCrumbworks is in Leeds.')
    expect(about.find(({ name }) => name === 'Crumbworks')?.score).toBeGreaterThanOrEqual(3)
  })

  test('are one with and without their legal form, Group and possessive', () => {
    const text = 'Tesco bought Crumbworks Group. Crumbworks’s founder left Crumbworks Ltd.'
    expect(companyNames(read(text))).toEqual(['Crumbworks Group', 'Tesco'])
  })

  test.for([
    'Tesco signed an agreement with Wales on Monday.',
    'Tesco has partnered with the Ministry of Health.',
    'Tesco partnered with Jennifer Miles to judge cakes.',
    'A family in Antwerp or Ghent would buy it twice.',
    'Shoppers bought bread. Farmers sold it.',
    'The Christmas Market And The Quiet Evening',
  ])('do not hold places, bodies, people and common words: %s', text => {
    expect(companyNames(read(text)).filter(name => name !== 'Tesco')).toEqual([])
  })

  test('make a deal less sure than listed names do', () => {
    const [unlisted] = read('Tesco acquired Crumbworks.').deals
    const [listed] = read('Tesco acquired Ocado.').deals
    expect(unlisted?.confidence).toBeLessThan(listed?.confidence ?? 0)
  })
})

describe('parties without a name', () => {
  test.for([
    ['Tesco is in talks to buy an Irish bakery chain.', 'acquisition: Tesco × Irish bakery chain'],
    ['Tesco may sell its banking unit.', 'divestiture: Tesco × banking unit'],
    ['Tesco teams up with Jane Dough for a cake range', 'partnership: Tesco × Jane Dough'],
    ['Canada signs agreement with Walmart on masks', 'partnership: Canada × Walmart'],
  ] as const)('are told as the text tells them: %s', ([text, expected]) => {
    expect(dealsOf(text).map(deal => deal.replace(/^unspecified/, 'partnership'))).toEqual([
      expected,
    ])
  })

  test('give way to a name for the same party', () => {
    const text = 'Tesco bought an Irish bakery chain. Tesco acquired Crumbworks Ltd.'
    expect(dealsOf(text)).toEqual(['acquisition: Tesco × Crumbworks'])
  })

  test.for([
    'Tesco grew by buying other chains.',
    'Tesco invests in its supply chain.',
    'Tesco bought more than any other retailer.',
  ])('are none where no single company is described: %s', text => {
    expect(dealsOf(text)).toEqual([])
  })

  test('are no companies and no tags', () => {
    const facts = read('Tesco is in talks to buy an Irish bakery chain.')
    expect(companyNames(facts)).toEqual(['Tesco'])
    expect(facts.tags.map(({ tag }) => tag)).not.toContain('Irish bakery chain')
  })
})

describe('places in which only companies stand', () => {
  test.for([
    ['Shoppers pay with Visa, Mastercard, Zenipay and bank transfer.', 'Zenipay'],
    ['Tenants include Zara, Marlotti, Primark and a cinema.', 'Marlotti'],
    ['The owner of Brindle and Oakway wants to sell.', 'Brindle'],
    ['The buyers are Halvorsen Lane and two banks.', 'Halvorsen Lane'],
    ['There are over 5,000 Tipperly stores in the north.', 'Tipperly'],
    ['It runs shops under the Meadowline and Prairie Loaf names.', 'Prairie Loaf'],
    [
      'Goods come from a little-known wholesaler, Al Karim Traders, which delivers by night.',
      'Al Karim Traders',
    ],
    ['Norbox (New Rock), a small factory in the south, makes them.', 'Norbox'],
    ['Later Tilverson, Tesco’s smarter rival, opened too.', 'Tilverson'],
    ['Last year Wellerby Gardens sold to wholesalers until it closed.', 'Wellerby Gardens'],
    ["Today Hartley's Orchard Holdings Corp. named a new buyer.", "Hartley's Orchard Holdings"],
    ["Bert's Feed & Barn, a chain of 38 farm stores, has grown.", "Bert's Feed & Barn"],
    ['In spring 88TOYS, a small factory, won the licence.', '88TOYS'],
    ['Ms Holt joined from Larkspur in spring.', 'Larkspur'],
    ['The soup is sold at Larkspur and in canteens.', 'Larkspur'],
    ['A poster hung in one of Larkspur’s busiest stores.', 'Larkspur'],
    ['Next came Larkspur, based in Leeds, with tea.', 'Larkspur'],
    ['Then there is Larkspur, with about 400 shops.', 'Larkspur'],
    ['The Larkspur-owned bakery is closed.', 'Larkspur'],
  ] as const)('%s', ([text, name]) => {
    expect(companyNames(read(text))).toContain(name)
  })

  test('a heading of a press release says whom it is about', () => {
    expect(
      companyNames(read('About Larkin Foodhalls\nFounded in 1980, Larkin has 47 shops.')),
    ).toContain('Larkin Foodhalls')
  })
})

describe('names that are none of the story’s companies', () => {
  test.for([
    ['Evermore Securities served as financial advisor to Tesco.', 'Evermore Securities'],
    ['Dunn & Lisle LLP acted as counsel to Tesco.', 'Dunn & Lisle'],
    ['Tesco bought the shop from the Wexton family in June.', 'Wexton'],
    ['“It works,” said Melanie Frost, a consultant who advises beauty brands.', 'Melanie Frost'],
    ['Tesco, Asda and Jane Roe, chief executive of neither, met.', 'Jane Roe'],
    ['Elsewhere, the robot maker had a good year.', 'Elsewhere'],
    ['Shares in the São Paulo chain jumped 17%.', 'São Paulo'],
    ['One shop stands in Frisco, Texas, and one in Braintree, Massachusetts.', 'Braintree'],
    ['The flagship on Herald Square is said to be worth a lot.', 'Square'],
  ] as const)('%s', ([text, name]) => {
    expect(companyNames(read(text))).not.toContain(name)
  })
})

describe('Chinese names outside the list', () => {
  test('are told by their ending, and count without it too', () => {
    const { about } = read('盒马与青禾山集团签约。青禾山在上海。青禾山还卖茶叶。', '青禾山集团')
    expect(about.find(({ name }) => name === '青禾山集团')?.score).toBeGreaterThanOrEqual(6)
  })

  test.for([
    '一家科技公司',
    '英国超市集团',
    '资本市场',
    '该集团',
    '社会资本',
    '控股股东',
    '农业科技',
  ])('are not made of general words: %s', words => {
    expect(companyNames(read(`盒马表示，${words}很多。`))).toEqual(['Hema (Freshippo)'])
  })
})

describe('other names of one company', () => {
  test.for([
    ['Halden Capital (Halcap) bought a shop. Halcap said it would buy more.', 'Halden Capital'],
    ['Halden Capital, formerly Nordhus, bought a shop. Nordhus said little.', 'Halden Capital'],
  ] as const)('in brackets or after a comma are the same: %s', ([text, name]) => {
    expect(companyNames(read(text))).toEqual([name])
  })

  test('a listed word inside a longer name of the story is not that company', () => {
    const text = 'Boots Village Ltd opened a shop. “We like Boots Village,” a shopper said.'
    expect(companyNames(read(text, 'Boots Village Opens New Shop For Every Family'))).toEqual([
      'Boots Village',
    ])
  })
})
