import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import type { AuthorClaim } from '../../lib/page-evidence/authors.ts'
import { settleAuthors } from '../../lib/settle/authors.ts'

function claim(source: string, ...raw: string[]): AuthorClaim {
  return { source, raw, least: 'word' }
}

test.for<[string, AuthorClaim[], string[]]>([
  [
    'of several lines that start like a byline the first that names someone',
    [claim('visible byline', 'By Monday'), claim('visible byline', 'By Ines Alder')],
    ['Ines Alder'],
  ],
  [
    'no name below a label where the page shows a byline',
    [claim('visible byline', 'By Ines Alder'), claim('label', 'Otto Quist')],
    ['Ines Alder'],
  ],
  [
    'a name beside the date',
    [
      claim('beside the date', 'Shoppers queue'),
      claim('beside the date', '3 May 2024, Otto Quist'),
    ],
    ['Otto Quist'],
  ],
  ['no long line beside the date', [claim('beside the date', 'Alder Quist Bremer Lund Holm')], []],
  [
    'the fuller of two spellings, from a page that gives both',
    [claim('meta author', 'inesalder'), claim('microdata', 'Ines Alder')],
    ['Ines Alder'],
  ],
  [
    'the publisher where no person is named',
    [claim('meta author', 'Trade Weekly')],
    ['Trade Weekly'],
  ],
  ['nobody where an agency alone is named', [claim('json-ld', 'Reuters')], []],
])('what the page says gives %s', ([, claims, authors]) => {
  expect(settleAuthors({ claims, own: ['Trade Weekly'] }).authors).toEqual(authors)
})

test('whatever the claims hold, few and short names come of them', () => {
  const claims = fc.array(
    fc.record({
      source: fc.constantFrom('json-ld', 'label', 'visible byline', 'constructor', '__proto__'),
      raw: fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 30 }),
      least: fc.constantFrom('words' as const, 'word' as const, 'login' as const),
    }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(claims, fc.array(fc.string()), (all, own) => {
      const { authors, agencies, origin } = settleAuthors({ claims: all, own })
      for (const name of [...authors, ...agencies]) expect(name.length).toBeLessThan(81)
      expect(authors.length).toBeLessThan(13)
      expect(origin === null).toBe(authors.length === 0)
      expect(origin?.also.length ?? 0).toBeLessThan(5)
    }),
  )
})

test.for(['By a', 'a@', '- ', 'Photo ', 'A, ', 'd’', 'x.com ', '文 ', 'www.', 'и '])(
  'claims full of %j are read within a second',
  piece => {
    const raw = Array.from({ length: 30 }, () => piece.repeat(400).slice(0, 400))
    const claims = Array.from({ length: 60 }, (_, at) => claim(`meta ${at}`, ...raw))
    const start = performance.now()
    settleAuthors({ claims, own: [] })
    expect(performance.now() - start).toBeLessThan(1000)
  },
)
