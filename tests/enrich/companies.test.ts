import { describe, expect, test } from 'vitest'

import { COMPANIES, companyById } from '../../lib/enrich/data/companies.ts'
import { isHan } from '../../lib/enrich/han-phrases.ts'
import { findNames } from '../../lib/enrich/name-index.ts'
import { tokenize } from '../../lib/enrich/tokens.ts'
import { companyNames, read } from './read.ts'

const FORMS = COMPANIES.flatMap(company => company.aliases.map(alias => ({ company, ...alias })))

const AMBIGUOUS = FORMS.filter(
  ({ ambiguous, company }) => ambiguous && !/^(?:media|research)$/.test(company.sector),
)

function keyOf(form: string): string {
  if (isHan(form)) return form
  return tokenize(form)
    .map(token => token.key)
    .join(' ')
}

function idsIn(text: string): string[] {
  return findNames(text, tokenize(text)).map(({ company }) => company.id)
}

describe('the list of companies', () => {
  test('has one line a company, with a sector, a known parent and well-formed codes', () => {
    expect(COMPANIES.length).toBeGreaterThanOrEqual(1000)
    expect(new Set(COMPANIES.map(({ id }) => id)).size).toBe(COMPANIES.length)
    expect(new Set(COMPANIES.map(({ name }) => name)).size).toBe(COMPANIES.length)
    const wrong = COMPANIES.filter(
      ({ id, sector, parent, country, wikidata, ticker }) =>
        !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ||
        !/^[a-z-]+$/.test(sector) ||
        !/^(?:[A-Z]{2})?$/.test(country) ||
        !/^(?:Q\d+)?$/.test(wikidata) ||
        !/^(?:[A-Z0-9]+:[\w.-]+)?$/.test(ticker) ||
        (parent !== '' && companyById(parent) === undefined) ||
        parent === id,
    )
    expect(wrong).toEqual([])
  })

  test('gives no form of a name to two companies, nor once as ambiguous and once as sure', () => {
    const owners = new Map<string, string>()
    const shared = FORMS.filter(({ company, form, ambiguous }) => {
      const owner = `${company.id} ${ambiguous}`
      const earlier = owners.get(keyOf(form)) ?? owner
      owners.set(keyOf(form), owner)
      return earlier !== owner
    })
    expect(shared.map(({ form }) => form)).toEqual([])
  })

  test('has only forms that hit in a neutral sentence', () => {
    const missed = FORMS.filter(({ company, form }) => {
      const neutral = `Yesterday ${form} told us of its sales.`
      return !idsIn(isHan(form) ? `昨天，${form}表示销售增长。` : neutral).includes(company.id)
    })
    expect(missed.map(({ form }) => form)).toEqual([])
  })

  test('has ambiguous forms that are accepted with a cue', () => {
    const missed = AMBIGUOUS.filter(
      ({ company, form }) =>
        !companyNames(read(`Yesterday the retailer ${form} opened a shop.`)).includes(company.name),
    )
    expect(missed.map(({ form }) => form)).toEqual([])
  })
})

describe('ambiguous names', () => {
  test.for([
    (form: string) => `${form} of this kind are hard to find in a garden.`,
    (form: string) => `She wrote a poem about the word ${form.toLowerCase()} last winter.`,
    (form: string) => `They came home from ${form} on a rainy day.`,
    (form: string) => `A Quiet Evening With Old ${form} Under Yellow Mountain Moons`,
  ])('stay silent in trap %#', trap => {
    const heard = AMBIGUOUS.filter(({ company, form }) =>
      companyNames(read(trap(form))).includes(company.name),
    )
    expect(heard.map(({ form }) => form)).toEqual([])
  })

  test.for([
    'Target dates for the new store were missed, the council said.',
    'The gap between rich and poor shoppers is growing.',
    'Gap years are popular with students who work in shops.',
    'Next to the supermarket stands a church.',
    'Next, the shop assistants count the stock.',
    'She bought boots and an apple before the coach left.',
    'Travellers need a visa to enter, and a Visa may take weeks.',
    'Action is needed on plastic waste, campaigners told retailers.',
    'The casino beside the metro station has closed.',
    'Buying a phone today is the best buy of the season.',
    'Best buy of the week: a kettle for ten pounds.',
    'Fishermen in Iceland sell cod to supermarkets.',
    'A shell company hid the money.',
    'Brussels sprouts were cheap at Christmas.',
    'It left its target of ten new stores unchanged.',
  ])('stay silent: %s', text => {
    expect(companyNames(read(text))).toEqual([])
  })

  test.for([
    ['Target Corp. opened a store.', 'Target'],
    ["Target's online sales rose.", 'Target'],
    ['Shoppers left Walmart and Target for cheaper stores.', 'Target'],
    ['Analysts like Gap (NYSE: GAP) for its shops.', 'Gap'],
    ['The fashion retailer Next raised its forecast.', 'Next'],
    ['Next said it would open ten shops.', 'Next'],
    ['A spokesperson said customers at Boots can collect parcels.', 'Boots'],
    ['Kroger signed a deal with Visa on fees.', 'Visa'],
    ['Best Buy to hire thousands for its stores', 'Best Buy'],
  ] as const)('are companies with a cue: %s', ([text, name]) => {
    expect(companyNames(read(text))).toContain(name)
  })
})

describe('surface forms', () => {
  test.for([
    ['Wal-Mart, Walmart Inc. and 沃尔玛 are one.', ['Walmart']],
    ['Jingdong, JD.com and 京东 are one.', ['JD.com']],
    ['Sales on Tmall International grew.', ['Tmall Global']],
    ['Dada-Jingdong delivers, and so does Dada-JD Daojia.', ['Dada-JD Daojia']],
    ["MACY’S and Macy's are one.", ["Macy's"]],
    ['Marks & Spencer, M&S and Marks and Spencer are one.', ['Marks & Spencer']],
    ['L’Oréal and Loreal are one.', ["L'Oréal"]],
    ['Carrefour ouvre un magasin à Lyon.', ['Carrefour']],
  ] as const)('fold to one company: %s', ([text, names]) => {
    expect(companyNames(read(text))).toEqual(names)
  })

  test('a longer name wins over a shorter one inside it', () => {
    expect(companyNames(read('JD Sports and JD Logistics are no part of one house.'))).toEqual([
      'JD Logistics',
      'JD Sports',
    ])
  })

  test('Chinese place names do not hold companies', () => {
    expect(companyNames(read('他在北京东站等车，是一个完美团队。'))).toEqual([])
  })

  test('whom a story quotes is no company of the story', () => {
    expect(
      companyNames(read('Kroger told Reuters and CNBC about it, according to Kantar.')),
    ).toEqual(['Kroger'])
  })
})

test('a story is about companies in its title and opening, and only mentions those named once below', () => {
  const below = 'Nothing new here.\n'.repeat(4)
  const facts = read(`Tesco opened a shop.\n${below}Lidl is not far.`, 'Tesco grows')
  expect(facts.about.map(({ id }) => id)).toEqual(['tesco'])
  expect(facts.mentioned.map(({ id }) => id)).toEqual(['lidl'])
})
