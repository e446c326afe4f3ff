import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'

import { splitSentences } from '../../lib/text/sentences.ts'

function wordings(text: string): string[] {
  return splitSentences(text).map(sentence => sentence.text)
}

test('sentences end at full stops and line breaks', () => {
  expect(wordings('One shop opened. Another closed!\nA third moved')).toEqual([
    'One shop opened.',
    'Another closed!',
    'A third moved',
  ])
})

test.for([
  ['Example Stores Inc. opened a shop.', 1],
  ['It sold Example Stores Inc. The price was not given.', 2],
  ['The U.S. chain grew. It hired.', 2],
  ['Mr. Okoro runs the J.C. Example shops.', 1],
  ['他们宣布合作。第二句在这里。', 2],
] as const)(
  'abbreviations do not end a sentence unless a new one plainly begins: %s',
  ([text, count]) => {
    expect(wordings(text)).toHaveLength(count)
  },
)

test('paragraphs are counted without blank lines', () => {
  const paragraphs = splitSentences('A one. A two.\n\n \nB one.').map(({ paragraph }) => paragraph)
  expect(paragraphs).toEqual([0, 0, 1])
})

test('every sentence stands where its offsets say, in order and without overlap', () => {
  const pieces = constantFrom(
    'A b. ',
    'Inc. ',
    '\n',
    '。',
    '\uD83D',
    '👩‍🚀 ',
    '\r\n',
    ' "Q?" ',
    '\u2028',
  )
  const texts = oneof(
    string({ unit: 'binary' }),
    array(pieces).map(all => all.join('')),
  )
  assert(
    property(texts, text => {
      let last = 0
      for (const { text: wording, start, end } of splitSentences(text)) {
        expect(text.slice(start, end)).toBe(wording)
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    }),
  )
})
