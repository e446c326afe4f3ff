import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { parseWhen } from '../../lib/search/query/when.ts'

/** A Sunday. */
const TODAY = '2026-11-22'

test.for([
  ['2018', '2018-01-01', '2019-01-01'],
  ['2018-09', '2018-09-01', '2018-10-01'],
  ['2018-09-03', '2018-09-03', '2018-09-04'],
  ['2 October 2018', '2018-10-02', '2018-10-03'],
  ['Oct 2, 2018', '2018-10-02', '2018-10-03'],
  ['September 2018', '2018-09-01', '2018-10-01'],
  ['2018 september', '2018-09-01', '2018-10-01'],
  ['September', '2026-09-01', '2026-10-01'],
  ['December', '2025-12-01', '2026-01-01'],
  ['November', '2026-11-01', '2026-12-01'],
  ['Q3 2018', '2018-07-01', '2018-10-01'],
  ['q4', '2026-10-01', '2027-01-01'],
  ['today', '2026-11-22', '2026-11-23'],
  ['Yesterday', '2026-11-21', '2026-11-22'],
  ['this week', '2026-11-16', '2026-11-23'],
  ['last week', '2026-11-09', '2026-11-16'],
  ['last  month', '2026-10-01', '2026-11-01'],
  ['last quarter', '2026-07-01', '2026-10-01'],
  ['past year', '2025-01-01', '2026-01-01'],
  ['3 days ago', '2026-11-19', '2026-11-20'],
  ['a month ago', '2026-10-22', '2026-10-23'],
  ['last 30 days', '2026-10-23', '2026-11-23'],
  ['last 2 quarters', '2026-05-22', '2026-11-23'],
])('%s is from %s to %s', ([text = '', from, to]) => {
  expect(parseWhen(text, TODAY)).toEqual({ from, to })
})

test('a month back from the 31st stays within the shorter month', () => {
  expect(parseWhen('1 month ago', '2026-03-31')?.from).toBe('2026-02-28')
})

test.for(['', 'kroger', '2018-13', '2018-02-30', 'next week', 'September 2018 2019', 'Q5'])(
  '%s is no day',
  text => {
    expect(parseWhen(text, TODAY)).toBeNull()
  },
)

test('any text gives days in order or nothing', () => {
  const unit = fc.constantFrom('day', 'week', 'month', 'quarter', 'year')
  const said = fc.oneof(
    fc.string(),
    fc.tuple(fc.nat(9999), unit).map(([count, name]) => `last ${count} ${name}s`),
    fc.tuple(fc.nat(9999), unit).map(([count, name]) => `${count} ${name}s ago`),
  )
  fc.assert(
    fc.property(said, text => {
      const { from, to } = parseWhen(text, TODAY) ?? { from: '2018', to: '2019' }
      expect(from < to).toBe(true)
    }),
  )
})
