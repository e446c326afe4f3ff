import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { compareVersions, type Change } from '../../lib/versions/index.ts'

const BEFORE = `Ellery & Finch will close 14 of its 62 stores.

The closures will affect about 1,900 jobs, managing director Philippa Strand said on Monday.

It lost £41m last year.`

const AFTER = `Ellery & Finch will close 14 of its 62 stores.

The closures will affect about 1,600 jobs, managing director Philippa Strang said on Monday.

It lost £41m last year.

Correction: An earlier version of this article said that 1,900 jobs were affected.`

function letters(text: string): string {
  return text.replaceAll(/\s/gu, '')
}

function marked(paragraphs: Change[][]): string[] {
  const sign = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const
  return paragraphs.map(paragraph => paragraph.map(({ is, text }) => sign[is].join(text)).join(''))
}

describe('two versions of an article', () => {
  test('are compared word by word', () => {
    expect(marked(compareVersions(BEFORE, AFTER).paragraphs)).toEqual([
      'Ellery & Finch will close 14 of its 62 stores.',
      'The closures will affect about [-1,900-]{+1,600+} jobs, managing director Philippa [-Strand-]{+Strang+} said on Monday.',
      'It lost £41m last year.',
      '{+Correction: An earlier version of this article said that 1,900 jobs were affected.+}',
    ])
  })

  test('show another figure, another name and a correction on top', () => {
    expect(compareVersions(BEFORE, AFTER).callouts).toEqual([
      expect.objectContaining({ kind: 'figure', from: '1,900', to: '1,600' }),
      expect.objectContaining({ kind: 'name', from: 'Strand', to: 'Strang' }),
      {
        kind: 'note',
        sentence:
          'Correction: An earlier version of this article said that 1,900 jobs were affected.',
      },
    ])
  })

  test.for<[what: string, before: string, after: string, callouts: string[]]>([
    [
      'a figure with its unit',
      'It paid $3.1 billion.',
      'It paid $3.4 billion.',
      ['$3.1 billion → $3.4 billion'],
    ],
    [
      'a figure in Chinese',
      '以24亿元收购邻里优选。',
      '以26亿元收购邻里优选。',
      ['24亿元 → 26亿元'],
    ],
    ['no figure that is only written another way', 'It cut 1900 jobs.', 'It cut 1,900 jobs.', []],
    ['a day that is no name', 'It said so on Monday.', 'It said so on Tuesday.', []],
    [
      'an update line',
      'Sales rose.',
      'UPDATE: Shares fell.\nSales rose.',
      ['UPDATE: Shares fell.'],
    ],
    [
      'a line of what changed',
      'Sales rose.',
      'Sales rose.\n(Updates with comment from union)',
      ['(Updates with comment from union)'],
    ],
    ['a correction in Chinese', '销售额上升。', '销售额上升。\n更正：应为3%。', ['更正：应为3%。']],
    [
      'a note to its end',
      'Sales rose.',
      'Sales rose.\nCorrection: Sales fell. We are sorry.',
      ['Correction: Sales fell. We are sorry.'],
    ],
    ['no note that was there before', 'A.\nUpdated: 4 May', 'B.\nUpdated: 4 May', []],
    [
      'no sentence about an update',
      'Sales rose.',
      'Sales rose. The update of the app took a year.',
      [],
    ],
    [
      'a company in place of another',
      'Kestrel will buy Halden Group in May.',
      'Kestrel will buy Apotekia in May.',
      ['Halden Group → Apotekia'],
    ],
  ])('call out %s', ([, before, after, expected]) => {
    const { callouts } = compareVersions(before, after)
    expect(
      callouts.map(each => (each.kind === 'note' ? each.sentence : `${each.from} → ${each.to}`)),
    ).toEqual(expected)
  })

  test('of the same words have no changes', () => {
    const { paragraphs, callouts } = compareVersions('One.\n\nTwo.', 'One.\nTwo.')
    expect(marked(paragraphs)).toEqual(['One.', 'Two.'])
    expect(callouts).toEqual([])
  })

  const texts = fc
    .array(fc.constantFrom('Kroger', 'sold', '12', '1,900', '.', ',', '\n', '超', ' ', 'don’t'))
    .map(words => words.join(' '))

  test('give either text back', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { paragraphs } = compareVersions(before, after)
        const without = (gone: Change['is']) =>
          paragraphs.flatMap(each => each.filter(({ is }) => is !== gone).map(({ text }) => text))
        expect(letters(without('added').join(''))).toBe(letters(before))
        expect(letters(without('removed').join(''))).toBe(letters(after))
      }),
    )
  })
})
