import { describe, expect, test } from 'vitest'

import { companyNames, dealsOf, read } from './read.ts'

describe('a clause gives each company its part', () => {
  test.for([
    ['Auchan sold 40 stores to Carrefour in May.', 'divestiture: Auchan × Carrefour'],
    ['Kroger took Whole Foods from Amazon.', 'acquisition: Kroger × Amazon × Whole Foods'],
    [
      'Deliveroo, which DoorDash bought last year, is growing.',
      'acquisition: DoorDash × Deliveroo',
    ],
    ['Tesco bought 12% of Ocado in May.', 'investment: Tesco × Ocado'],
    ['Ocado raised $30 million from Kroger in June.', 'investment: Ocado × Kroger'],
    ['Tesco paid £40 million for Ocado.', 'acquisition: Tesco × Ocado'],
    ['Kroger has hired Criteo to sell advertising on its site.', 'partnership: Kroger × Criteo'],
    [
      'Target and Ulta Beauty let their shop-in-shop agreement lapse.',
      'partnership: Target × Ulta Beauty',
    ],
    [
      'Tesco puts its shops on the app of Deliveroo, and Kroger said it was glad.',
      'marketplace: Tesco × Deliveroo',
    ],
    ['Tesco, which owns Booker, hired Ocado to run its warehouses.', 'partnership: Tesco × Ocado'],
    ['Kroger parted from Ocado two years ago.', 'partnership: Kroger × Ocado'],
    ['Tesco awarded Ocado a contract for five years.', 'supply: Tesco × Ocado'],
  ] as const)('%s', ([text, expected]) => {
    expect(dealsOf(text)).toContain(expected)
  })

  test.for([
    'Nike works with the likes of Foot Locker and Zalando.',
    'Macy’s acquired 300 new shoppers from Kohl’s.',
    'On the other hand, Tesco sells fish to the delight of Aldi.',
    'Kroger has no comment, and Tesco sold out of eggs.',
  ])('%s is none', text => {
    expect(dealsOf(text)).toEqual([])
  })
})

describe('words for a company named before', () => {
  test.for([
    [
      'Carrefour is growing. In May the French grocer bought Cora.',
      'acquisition: Carrefour × Cora',
    ],
    ['Ocado fell. Tesco took 12% of it in May.', 'investment: Tesco × Ocado'],
    [
      'Kroger and Ocado met in May. The two companies signed a partnership.',
      'partnership: Kroger × Ocado',
    ],
    [
      'Brightline Brands, Inc., a maker of soap, is growing. The soap maker has bought Ocado.',
      'acquisition: Brightline Brands × Ocado',
    ],
  ] as const)('%s', ([text, expected]) => {
    expect(dealsOf(text)).toContain(expected)
  })
})

describe('Chinese clauses', () => {
  test.for([
    ['永辉超市与京东签署合作协议。', 'partnership'],
    ['阿里巴巴把银泰百货出售给永辉超市。', 'divestiture'],
    ['沃尔玛向京东投资5000万美元。', 'investment'],
    ['京东持有永辉超市10%的股份。', 'investment'],
    ['京东收购了永辉超市。', 'acquisition'],
    ['盒马向京东采购三文鱼。', 'supply'],
  ] as const)('%s', ([text, type]) => {
    expect(read(text).deals.map(deal => deal.type)).toContain(type)
  })

  test('sales and market value are no amount of a deal', () => {
    const [deal] = read('市值约260亿元的永辉超市与京东签署合作协议。').deals
    expect(deal?.amount).toBeNull()
  })
})

describe('names that a deal shows to be companies', () => {
  test('whoever sells shops to a known company is one, wherever it is named', () => {
    const facts = read(
      'Carrefour bought 20 stores from Halvorsen in May. Later Halvorsen was glad.',
    )
    expect(companyNames(facts)).toEqual(['Carrefour', 'Halvorsen'])
  })

  test('a person or a place is none', () => {
    expect(companyNames(read('Tesco orders eggs from Halvorsen, who keeps hens.'))).toEqual([
      'Tesco',
    ])
    expect(
      companyNames(read('Tesco orders eggs from Quorley. Tesco has shops in Quorley.')),
    ).toEqual(['Tesco'])
  })

  test('a shorter name is the longer one', () => {
    const facts = read('Tumbleweed Pet Ltd is growing. Tesco bought Tumbleweed in May.')
    expect(companyNames(facts)).toEqual(['Tesco', 'Tumbleweed Pet'])
  })
})

describe('Chinese wordings of who does what', () => {
  test.for([
    ['美团已完成对叮咚买菜中国业务的收购。', 'acquisition'],
    ['京东买下永辉超市29.4%的股权。', 'investment'],
    ['京东买下永辉超市80%的股权。', 'acquisition'],
    ['沃尔玛抛售了所持的全部京东股票。', 'divestiture'],
    ['名创优品成为永辉超市第一大股东。', 'investment'],
    ['无印良品在天猫开出旗舰店。', 'marketplace'],
    ['山姆会员店的配送由达达承担。', 'supply'],
    ['达达是沃尔玛在华的主要配送伙伴。', 'supply'],
    ['胖东来帮助永辉超市调改门店。', 'partnership'],
    ['小红书与淘宝打通，用户可一键跳转。', 'partnership'],
  ] as const)('%s', ([text, type]) => {
    expect(read(text).deals.map(deal => deal.type)).toEqual([type])
  })

  test('a company that wins orders of another does not buy it', () => {
    expect(read('顺丰同城拿下山姆会员店配送业务。').deals.map(deal => deal.type)).toEqual([
      'supply',
    ])
  })
})
