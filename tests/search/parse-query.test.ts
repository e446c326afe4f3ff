import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseQuery } from '../../lib/search/query/parse-query.ts'
import type { Unit } from '../../lib/search/query/types.ts'

const TODAY = '2026-11-22'

/** Units as one line each: terms, a star when the last one is a start. */
function written(units: Unit[]): string[] {
  return units.map(
    ({ steps, isStart }) => steps.map(step => step.term).join(' ') + (isStart ? '*' : ''),
  )
}

describe('words', () => {
  test.for([
    ['kroger alibaba ', ['kroger', 'alibaba']],
    ['kroger ali', ['kroger', 'ali*']],
    ['auto* kroger ', ['auto*', 'kroger']],
    ['"private labels" ', ['private label']],
    ['“private labels”', ['private label']],
    ['"private la', ['private la*']],
    ['jd.com ', ['jd com']],
    ['Kroger’s ', ['kroger']],
    ['天猫国际', ['天猫 猫国 国际*']],
    ['', []],
    [' - " ” ', []],
  ] as const)('%s asks for %j', ([text, units]) => {
    expect(written(parseQuery(text, TODAY).all)).toEqual(units)
  })

  test('a dash in front leaves out, and such a word is never a start', () => {
    const { all, none } = parseQuery('kroger -jd -"dark stores"', TODAY)
    expect(written(all)).toEqual(['kroger'])
    expect(written(none)).toEqual(['jd', 'dark store'])
  })

  test('a dash inside a word is none', () => {
    expect(written(parseQuery('7-eleven ', TODAY).all)).toEqual(['7 eleven'])
  })
})

describe('filters', () => {
  test.for([
    ['company:kroger', { field: 'company', values: ['kroger'], isNot: false }],
    ['Tag:"private label"', { field: 'tag', values: ['private label'], isNot: false }],
    ['-site:reuters.com,ft.com', { field: 'site', values: ['reuters.com', 'ft.com'], isNot: true }],
    ['type:partnership', { field: 'type', values: ['partnership'], isNot: false }],
    ['lang:zh', { field: 'lang', values: ['zh'], isNot: false }],
    ['kind:Link', { field: 'kind', values: ['link'], isNot: false }],
    ['is:unread', { field: 'flag', flag: 'unread', isNot: false }],
    ['has:notes', { field: 'flag', flag: 'note', isNot: false }],
    ['since:2018-09', { field: 'published', from: '2018-09-01', to: null, isNot: false }],
    ['before:2018', { field: 'published', from: null, to: '2018-01-01', isNot: false }],
    ['on:"last week"', { field: 'published', from: '2026-11-09', to: '2026-11-16', isNot: false }],
    [
      'in:September 2018',
      { field: 'published', from: '2018-09-01', to: '2018-10-01', isNot: false },
    ],
  ] as const)('%s', ([text, filter]) => {
    expect(parseQuery(text, TODAY)).toEqual({ all: [], none: [], filters: [filter], unread: [] })
  })

  test('a date takes only the words that are part of it', () => {
    const { all, filters } = parseQuery('since:last week kroger stores ', TODAY)
    expect(filters).toMatchObject([{ from: '2026-11-09' }])
    expect(written(all)).toEqual(['kroger', 'store'])
  })

  test('a key without a value yet asks for nothing', () => {
    expect(parseQuery('tag: kroger ', TODAY)).toMatchObject({ filters: [], unread: [] })
  })

  test.for(['colour:red', 'since:kroger', 'is:blue', 'kind:song', 'constructor:x'])(
    '%s is searched as words and named',
    text => {
      const { all, filters, unread } = parseQuery(`${text} `, TODAY)
      expect(unread).toEqual([text])
      expect(filters).toEqual([])
      expect(written(all)).toEqual(text.split(':'))
    },
  )

  test('an address is no filter', () => {
    const { all, unread } = parseQuery('https://kroger.com/news ', TODAY)
    expect(unread).toEqual([])
    expect(written(all)).toEqual(['http kroger com news'])
  })
})

test('any text at all is a query', () => {
  const pieces = fc.constantFrom(
    '"',
    '“',
    '-',
    '−',
    ':',
    'tag:',
    'since:',
    'in:',
    ' ',
    ',',
    '*',
    '\ud83d',
    '天',
    'ß',
    '2018',
    'is:',
  )
  const text = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 8 })
  fc.assert(
    fc.property(text, parts => {
      expect(() => parseQuery(parts.join(''), TODAY)).not.toThrow()
    }),
  )
})
