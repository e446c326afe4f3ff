import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { quoteYaml } from '../../lib/text/escape.ts'
import { anyText } from '../arbitraries.ts'

test.for([
  ['plain', '"plain"'],
  ['"a" \\', '"\\"a\\" \\\\"'],
  ['a\nb\r\tc\0', '"a\\nb\\r\\tc\\u0000"'],
  ['\u0085 \u2028 \uFEFF', '"\\u0085 \\u2028 \\ufeff"'],
  ['<% <b>', '"\\u003c% <b>"'],
  ['', '""'],
] as const)('quotes %j as %s', ([text, quoted]) => {
  expect(quoteYaml(text)).toBe(quoted)
})

test('gives one line that YAML reads as the same text', () => {
  fc.assert(
    fc.property(anyText(), text => {
      expect(quoteYaml(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      expect(parse(`key: ${quoteYaml(text)}\n`)).toEqual({ key: text })
    }),
  )
})
