import { expect, test } from 'vitest'

import { f1, mean, quantile } from './statistics.ts'

test('mean, quantile and F1 of plain cases', () => {
  expect(mean([1, 2, 6])).toBe(3)
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3)
  expect(quantile([5, 1, 4, 2, 3], 0.95)).toBe(5)
  expect(f1(0.5, 1)).toBeCloseTo(2 / 3)
})

test('nothing gives 0', () => {
  expect([mean([]), quantile([], 0.5), f1(0, 0)]).toEqual([0, 0, 0])
})
