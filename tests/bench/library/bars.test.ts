import { expect, test } from 'vitest'

import { badGrowth, growthOf, missedBars } from './bars.ts'

test.for([
  [{ 1000: 10, 100_000: 12 }, 'flat'],
  [{ 1000: 10, 100_000: 40 }, 'log'],
  [{ 1000: 10, 10_000: 50, 100_000: 400 }, 'linear'],
  // Below the noise of the machine nothing is said.
  [{ 1000: 0.1, 100_000: 4 }, 'flat'],
] as const)('%o is %s', ([figures, law]) => {
  expect(growthOf(new Map(Object.entries(figures).map(([n, ms]) => [Number(n), ms])))?.law).toBe(
    law,
  )
})

test('one size tells nothing of growth', () => {
  expect(growthOf(new Map([[1000, 3]]))).toBeNull()
})

test('each bar that is missed is named with its size, its figure and the bar', () => {
  const bySize = new Map([
    [10_000, { save: 16, popup: 120 }],
    [100_000, { save: 20, popup: 151 }],
  ])
  expect(missedBars(bySize)).toEqual([
    '10,000 clips: save one clip with index, p95 is 16.0 ms; it must be at most 15.',
    '100,000 clips: popup, open to list painted, p50 is 151.0 ms; it must be at most 150.',
  ])
})

test('what answers a key press must not grow with the library', () => {
  const bySize = new Map([
    [1000, { searchWords: 3, bulkTag: 1 }],
    [100_000, { searchWords: 90, bulkTag: 90 }],
  ])
  expect(badGrowth(bySize)).toEqual([
    'search of 1-3 words, p95 grows 30.0 times; it must be flat or logarithmic.',
  ])
})
