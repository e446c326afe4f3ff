import { expect, test } from 'vitest'

import { countWords } from '../../lib/text/words.ts'

test.for<[string, number]>([
  ['', 0],
  ['  \n\n ', 0],
  ['One two  three.', 3],
  ["Don't re-use 12.5 % of it", 5],
  ['Größe und café', 3],
  ['— … —', 0],
  ['超市与茶叶', 3],
  ['Kroger 进入中国', 3],
  ['다온마트가 손을 잡았다', 3],
  ['first\n\nsecond', 2],
])('%j has %i words', ([text, words]) => {
  expect(countWords(text)).toBe(words)
})
