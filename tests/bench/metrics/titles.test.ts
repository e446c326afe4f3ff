import { expect, test } from 'vitest'

import { decodeEntities, judgeTitle } from './titles.ts'

test.for([
  ['Kroger signs', 'Kroger signs', 'exact'],
  ['Marks &amp; Spencer', 'Marks & Spencer', 'exact'],
  ['Two  spaces', ' Two spaces ', 'exact'],
  ['“Quoted” words', '"Quoted" words', 'near'],
  ['Ａ wide letter', 'a wide letter', 'near'],
  ['Kroger signs', 'Kroger signs | Shelf Weekly', 'other'],
  ['Kroger signs', '', 'missing'],
] as const)('"%s" answered as "%s" is %s', ([truth, answer, verdict]) => {
  expect(judgeTitle(truth, answer)).toBe(verdict)
})

test('numeric, hexadecimal and named references are decoded, unknown ones stay', () => {
  expect(decodeEntities('&#8217;&#x201C;&quot;&unknown;')).toBe('’“"&unknown;')
})
