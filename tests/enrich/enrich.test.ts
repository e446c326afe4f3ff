import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'

import { enrich, RULES_VERSION } from '../../lib/enrich/index.ts'
import { companyNames, read, summary } from './read.ts'

const TITLE = 'Grocery giant opens a shop window in China to take on Wal-Mart'
const STORY = `Kroger, the biggest supermarket operator in the United States, has entered into a partnership with Alibaba Group to offer nuts and vitamins to families in China.
Shoppers will find Kroger's own label in a storefront on Tmall International, a spokeswoman of Alibaba told Reuters.
Kroger had sales of $122 billion last year. Its shares closed at 30 USD on the news.
The step helps Kroger in its competition with Wal-Mart, which has itself chosen to cooperate with Jingdong. JD now runs a shop site for Wal-Mart, and the latter owns a 12% stake in JD.
Its rival Amazon, whose market value is 800 billion US dollars, became a grocer through the acquisition of Whole Foods.
Earlier Kroger signed an exclusive agreement with the British firm Ocado to build an automated warehouse.
This summer Wal-Mart and JD.com invested a further US$500 million in Dada-Jingdong, a courier company.`

describe('a model story', () => {
  const facts = read(STORY, TITLE)

  test('has every company once, whatever its form', () => {
    expect(companyNames(facts)).toEqual([
      'Alibaba',
      'Amazon',
      'Dada-JD Daojia',
      'JD.com',
      'Kroger',
      'Ocado',
      'Tmall Global',
      'Walmart',
      'Whole Foods',
    ])
    expect(facts.about[0]?.name).toBe('Kroger')
  })

  test('has its deals and no other', () => {
    expect(
      facts.deals
        .filter(({ type }) => type !== 'competition')
        .map(summary)
        .toSorted(),
    ).toEqual([
      'acquisition: Amazon × Whole Foods',
      'investment: Walmart × JD.com',
      'investment: Walmart × JD.com × Dada-JD Daojia',
      'partnership: Kroger × Alibaba',
      'partnership: Walmart × JD.com',
      'supply: Kroger × Ocado',
    ])
  })

  test('leads with the deal it is about, told with venue and market', () => {
    expect(facts.deals[0]).toMatchObject({
      type: 'partnership',
      via: 'Tmall Global',
      market: 'China',
      status: 'announced',
    })
  })

  test('takes amounts and stakes of deals only', () => {
    const amounts = facts.deals.flatMap(({ amount }) => (amount === null ? [] : [amount.text]))
    expect(amounts).toEqual(['US$500 million'])
    expect(facts.deals.flatMap(({ stakePercent }) => stakePercent ?? [])).toEqual([12])
  })

  test('gives the tags an analyst would', () => {
    expect(facts.tags.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['Kroger', 'Alibaba', 'partnership', 'China', 'Walmart']),
    )
  })
})

const WORDS = constantFrom(
  'Kroger',
  'Alibaba',
  '京东',
  'Target',
  'partnered with',
  'acquired',
  'for $5bn',
  '12% stake in',
  'the latter',
  'It',
  '.',
  '\n',
  ' ',
  "'s",
  '“',
  '\uD800',
  'İ',
  'ﬁ',
  '👩‍🚀',
  '与',
  '合作',
  '。',
  ',',
  'and',
  '\uE000',
)
const TEXTS = oneof(
  string({ unit: 'binary' }),
  array(oneof(WORDS, string({ unit: 'grapheme', maxLength: 4 }))).map(all => all.join(' ')),
)

describe('any input', () => {
  test('gives facts whose evidence stands where its offsets say', () => {
    assert(
      property(TEXTS, TEXTS, array(string()), (title, text, knownTags) => {
        const facts = enrich({ title, text, lang: null, publishedOn: null, knownTags })
        expect(facts.v).toBe(RULES_VERSION)
        expect(facts.tags.length).toBeLessThanOrEqual(8)
        for (const { evidence, parties, confidence } of facts.deals) {
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
          expect(new Set(parties.map(({ id }) => id)).size).toBeGreaterThan(1)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('gives the same facts again and leaves the input alone', () => {
    const input = { title: TITLE, text: STORY, lang: 'en', publishedOn: null, knownTags: ['China'] }
    const copy = structuredClone(input)
    expect(enrich(input)).toEqual(enrich(copy))
    expect(input).toEqual(copy)
  })

  const PIECES = [
    'a',
    '1,',
    '$1',
    '.',
    '\n',
    '"',
    "'s ",
    'A.',
    'Target ',
    'Walmart and ',
    'Target Walmart ',
    'the latter ',
    '京东',
    'Walmart partnered with Target. ',
    'Walmart grocery ',
    'it ',
    'to ',
    'stake in ',
    '\u0301',
    'u.s.',
    'Kroger deal ',
    'Kroger sells Foo to ',
    'the new firm ',
  ]

  test.for(PIECES)('comes to an end on 60,000 characters of %j', piece => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length))
    expect(read(text, text).v).toBe(RULES_VERSION)
  })

  test('comes to an end on a megabyte of all that is hard', () => {
    const text = PIECES.map(piece => piece.repeat(Math.ceil(43_000 / piece.length))).join('\n')
    expect(text.length).toBeGreaterThan(950_000)
    expect(read(text).v).toBe(RULES_VERSION)
  })
})
