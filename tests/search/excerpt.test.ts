import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { excerptOf, findHits } from '../../lib/search/excerpt.ts'
import { parseQuery } from '../../lib/search/query/parse-query.ts'

const unitsOf = (query: string) => parseQuery(query, '2026-11-22').all

function marked(text: string, query: string): string[] {
  return findHits(text, unitsOf(query)).map(([start, end]) => text.slice(start, end))
}

describe('hits', () => {
  test.for([
    ['Kroger’s stores in China', 'kroger store ', ['Kroger', 'stores']],
    ['Automated depots', 'auto', ['Automated']],
    ['Own label, own labels', '"own label"', ['Own label', 'own labels']],
    ['own, yet no label', '"own label"', []],
    ['克罗格通过天猫国际销售', '天猫国际', ['天猫国际']],
    ['a dépôt opens', 'depot ', ['dépôt']],
    ['JD.com and jd', 'jd.com ', ['JD.com']],
  ] as const)('in “%s” of “%s” are %j', ([text, query, hits]) => {
    expect(marked(text, query)).toEqual(hits)
  })
})

describe('an excerpt', () => {
  const story = `${'Nothing to see here. '.repeat(20)}\nThe grocer Kroger opened a depot in Ohio on Monday, and more depots are to come. ${'And so on. '.repeat(30)}`

  test('is the piece with most of the words, with a little before it', () => {
    const { text = '', hits = [] } = excerptOf(story, unitsOf('depot ohio kroger ')) ?? {}
    expect(text).toMatch(/^The grocer Kroger opened a depot in Ohio/)
    expect(hits.map(([start, end]) => text.slice(start, end))).toEqual([
      'Kroger',
      'depot',
      'Ohio',
      'depots',
    ])
  })

  test('does not begin inside a word', () => {
    expect(excerptOf(story, unitsOf('monday '))?.text).toMatch(/^… in Ohio on Monday/)
  })

  test('is none where no word stands', () => {
    expect(excerptOf(story, unitsOf('walmart '))).toBeNull()
  })

  test('of any text marks only what is inside it, in order', () => {
    const text = fc.array(
      fc.constantFrom('kroger', 'depots', '天猫国际', ' ', '\n', '😀', 'x'.repeat(50)),
      {
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(text, parts => {
        const excerpt = excerptOf(parts.join(' '), unitsOf('depot 天猫 '))
        const ends = [0, ...(excerpt?.hits ?? []).flat(), excerpt?.text.length ?? 0]
        expect(ends).toEqual(ends.toSorted((a, b) => a - b))
        expect(excerpt?.text ?? '').toBe((excerpt?.text ?? '').toWellFormed())
      }),
    )
  })
})
