import { expect, test } from 'vitest'

import { cutToFit, utf8Length } from '../../lib/text/cut-to-fit.ts'

test.for([
  ['abc', { units: 2, bytes: 9 }, 'ab'],
  ['ééé', { units: 9, bytes: 5 }, 'éé'],
  ['a👩‍👩‍👧', { units: 8, bytes: 99 }, 'a'],
  ['🇨🇳🇺🇸', { units: 7, bytes: 99 }, '🇨🇳'],
  ['abc', { units: 0, bytes: 9 }, ''],
  ['', { units: 1, bytes: 1 }, ''],
] as const)('cuts %j to %j as %j', ([text, room, cut]) => {
  expect(cutToFit(text, room)).toBe(cut)
})

test('counts bytes as UTF-8 has them', () => {
  expect(['a', 'é', '漢', '𝔘', '\uD800'].map(utf8Length)).toEqual([1, 2, 3, 4, 3])
})
