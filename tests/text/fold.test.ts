import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { cleanTag, fold, foldTag } from '../../lib/text/fold.ts'

test.for([
  ['Private-Labels', 'private label'],
  ['Strategies', 'strategy'],
  ['boxes', 'box'],
  ['Business', 'business'],
  ['logistics', 'logistics'],
  ['news', 'news'],
  ['Café', 'cafe'],
  ['M&A', 'm&a'],
  ['JD.com', 'jd.com'],
  ['天猫', '天猫'],
  ['2018', '2018'],
  ['gas', 'gas'],
  ['#grocery', 'grocery'],
])('%s is kept under %s', ([name, key]) => {
  expect(foldTag(name ?? '')).toBe(key)
})

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(fold(text)) === fold(text)))
})

test('a cleaned tag is one short line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const tag = cleanTag(text)
      expect(tag.length).toBeLessThanOrEqual(80)
      expect(tag).toBe(tag.trim())
      expect(cleanTag(tag)).toBe(tag)
    }),
  )
})
