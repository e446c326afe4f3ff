import { describe, expect, test } from 'vitest'

import { count, formatBytes } from '../../components/counts.ts'
import { dealLine } from '../../components/deal-words.ts'
import { restoredLine } from '../../components/restored-line.ts'
import { splitTags, tagOptions } from '../../components/tag-options.ts'
import { formatDay, formatNearDay, localDay, sayDaysAgo } from '../../lib/text/dates.ts'
import { modelClip } from './sample-clips.ts'

describe('a day', () => {
  test('is told without its year in the same year, with it otherwise', () => {
    expect(formatNearDay('2018-10-02', '2018-12-31')).toBe('2 Oct')
    expect(formatNearDay('2018-10-02', '2019-01-01')).toBe('2 Oct 2018')
    expect(formatDay('2018-10-02')).toBe('2 Oct 2018')
  })

  test.for([
    ['2018-10-02', 'today'],
    ['2018-10-01', 'yesterday'],
    ['2018-09-30', '2 days ago'],
    ['2018-09-01', '31 days ago'],
    ['2018-08-31', 'on 31 Aug'],
    ['2017-10-02', 'on 2 Oct 2017'],
    ['2018-10-03', 'on 3 Oct'],
    ['soon', 'on soon'],
  ])('%s seen from 2 October 2018 is "%s"', ([day = '', says]) => {
    expect(sayDaysAgo(day, '2018-10-02')).toBe(says)
  })

  test('that is none stays as it was written', () => {
    expect(formatDay('soon')).toBe('soon')
    expect(formatNearDay('', '2018-12-31')).toBe('')
    expect(localDay('not an instant')).toBe('not an ins')
  })
})

test.for([
  [0, '0 bytes'],
  [-5, '0 bytes'],
  [999, '999 bytes'],
  [1500, '1.5 KB'],
  [12_400_000, '12.4 MB'],
  [3e15, '3,000 TB'],
] as const)('%d bytes read as %s', ([bytes, says]) => {
  expect(formatBytes(bytes)).toBe(says)
})

test('counts agree with their noun', () => {
  expect(count(1, 'clip')).toBe('1 clip')
  expect(count(1248, 'clip')).toBe('1,248 clips')
})

test('a restore is told in one line, with nothing that did not happen', () => {
  expect(restoredLine({ restored: 2, skipped: 0, unreadable: 0 })).toBe('Restored 2 clips')
  expect(restoredLine({ restored: 0, skipped: 1, unreadable: 2 })).toBe(
    'Restored 0 clips; 1 clip already there; 2 entries could not be read',
  )
})

test('a deal is told as parties, type, sum, stake, market, status', () => {
  const [deal] = modelClip().facts.deals
  if (!deal) throw new Error('the model clip has a deal')
  const stake = {
    ...deal,
    type: 'joint-venture' as const,
    exclusive: true,
    amount: { value: 5e8, currency: 'USD', text: '$500 million' },
    stakePercent: 5,
  }
  expect(dealLine(stake)).toBe(
    'Kroger × Alibaba · joint venture · exclusive · $500 million · 5% · China · announced',
  )
})

describe('the tag box', () => {
  const known = [
    { name: 'acquisition', count: 9 },
    { name: 'carrefour', count: 4 },
    { name: 'Ocado', count: 2 },
  ]

  test('offers tags that start with the text before those that hold it', () => {
    const names = tagOptions({ known, chosen: [], text: 'c' }).map(option => option.name)
    expect(names).toEqual(['carrefour', 'acquisition', 'Ocado', 'c'])
  })

  test('offers neither what is chosen nor to create what exists', () => {
    expect(tagOptions({ known, chosen: ['Ocado'], text: 'ocado' })).toEqual([])
  })

  test.for([
    ['a', [], 'a'],
    ['a, b', ['a'], 'b'],
    ['甲，乙、', ['甲', '乙'], ''],
    [' ,, ', [], ''],
  ] as const)('cuts %o at its commas', ([text, whole, rest]) => {
    expect(splitTags(text)).toEqual({ whole, rest })
  })
})
