import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { cutAtWord, oneLine, wellFormed } from '../../lib/text/tidy.ts'

test('wellFormed keeps tabs and line ends and settles the rest', () => {
  expect(wellFormed('a\tb\nc\u0000\u0007\ud800d\ufffe')).toBe('a\tb\nc\ufffdd')
})

test('oneLine leaves one tidy line with nothing hidden in it', () => {
  expect(oneLine('  A\n\u00adti\u200btle \u202egnol\u202c\t here ')).toBe('A title gnol here')
})

test('cutAtWord cuts between words and never inside a character', () => {
  expect(cutAtWord('one two three', 9)).toBe('one two')
  expect(cutAtWord('😀😀', 3)).toBe('😀')
  expect(cutAtWord('short', 9)).toBe('short')
})

test('oneLine is the same when it is taken twice, and well-formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const once = oneLine(text)
      expect(oneLine(once)).toBe(once)
      expect(once.isWellFormed()).toBe(true)
    }),
  )
})
