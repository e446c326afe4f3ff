import { expect, test } from 'vitest'

import { daysOf, judgeDay } from './days.ts'

test.for([
  ['2024-04-26', ['2024-04-26']],
  ['20240426', ['2024-04-26']],
  ['2024-04-26T23:30:00-05:00', ['2024-04-26', '2024-04-27']],
  ['2024-04-26 23:30:00+02:00', ['2024-04-26']],
  ['2024-04-26T10:00', ['2024-04-26']],
  ['Fri, 26 Apr 2024 10:00:00 GMT', ['2024-04-26']],
  ['soon', []],
  ['', []],
] as const)('%s can mean %o', ([date, days]) => {
  expect(daysOf(date)).toEqual(days)
})

test.for([
  ['2024-04-26', '2024-04-26T09:00:00Z', 'exact'],
  ['2024-04-26T23:30:00-05:00', '2024-04-27', 'exact'],
  ['2024-04-26', '2024-04-27', 'off-by-one'],
  ['2024-04-26', '2023-04-26', 'wrong'],
  ['2024-04-26', 'PT7M', 'wrong'],
  ['2024-04-26', '', 'missing'],
] as const)('%s answered as "%s" is %s', ([truth, answer, verdict]) => {
  expect(judgeDay(truth, answer)).toBe(verdict)
})
