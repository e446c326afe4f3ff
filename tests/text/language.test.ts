import { expect, test } from 'vitest'

import { findLanguage, languageName } from '../../lib/text/language.ts'
import { readingMinutes } from '../../lib/text/reading-time.ts'

test.for([
  ['de', 'de'],
  [' German ', 'de'],
  ['pt-br', 'pt-BR'],
  ['en_GB', 'en-GB'],
  ['zh-hant', 'zh-Hant'],
  ['chinese', 'zh'],
  ['english', 'en'],
  ['qq', null],
  ['Klingonish', null],
  ['', null],
  ['x'.repeat(99), null],
] as const)('the language written as %j is %j', ([text, tag]) => {
  expect(findLanguage(text)).toBe(tag)
})

test('a language is told by its English name', () => {
  expect(languageName('pt-BR')).toBe('Brazilian Portuguese')
  expect(languageName('ja')).toBe('Japanese')
  expect(languageName('not a tag')).toBeNull()
})

test.for([
  [0, 0],
  [1, 1],
  [412, 2],
  [2380, 10],
] as const)('%d words take %d minutes', ([words, minutes]) => {
  expect(readingMinutes(words)).toBe(minutes)
})
