import { expect, test } from 'vitest'

import { overlapOf, qualityOf, qualityOfAll } from './body.ts'

test('equal texts overlap wholly', () => {
  expect(overlapOf('one two three four five', 'one two three four five')).toEqual({
    both: 1,
    extra: 0,
    missed: 0,
  })
})

test('a missing last word costs the runs of four that hold it', () => {
  // Truth: 1234, 2345, 3456. Answer: 1234, 2345. Shared 2, missed 1.
  const overlap = overlapOf('1 2 3 4 5 6', '1 2 3 4 5')
  expect(overlap).toEqual({ both: 2 / 3, extra: 0, missed: 1 / 3 })
  expect(qualityOf(overlap)).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8 })
})

test('a changed word in the middle of seven spoils all runs that it is in', () => {
  // Both have 4 runs; all of them hold the fourth word.
  expect(overlapOf('a b c d e f g', 'a b c X e f g')).toEqual({ both: 0, extra: 0.5, missed: 0.5 })
})

test('a run that the answer repeats counts as extra once', () => {
  // Truth: abcd. Answer: abcd, bcda, cdab, dabc, abcd.
  expect(overlapOf('a b c d', 'a b c d a b c d')).toEqual({ both: 1 / 5, extra: 4 / 5, missed: 0 })
})

test('fewer than four words are one run', () => {
  expect(overlapOf('two words', 'two words').both).toBe(1)
})

test('Chinese is compared by characters', () => {
  // Truth: 阿里巴巴, 里巴巴集, 巴巴集团. Answer: 阿里巴巴.
  const { both, missed } = overlapOf('阿里巴巴集团', '阿里巴巴')
  expect(both).toBeCloseTo(1 / 3)
  expect(missed).toBeCloseTo(2 / 3)
})

test('nothing wanted and nothing found is no overlap, and takes no part in the means', () => {
  const nothing = overlapOf('', '')
  expect(nothing).toEqual({ both: 0, extra: 0, missed: 0 })
  expect(qualityOfAll([nothing, overlapOf('a b c d', 'a b c d')]).f1).toBe(1)
})

test('F1 over pages is of the mean precision and the mean recall', () => {
  // Page 1: precision 1, recall 2/3. Page 2: precision 1/5, recall 1.
  const pages = [overlapOf('1 2 3 4 5 6', '1 2 3 4 5'), overlapOf('a b c d', 'a b c d a b c d')]
  const { precision, recall, f1 } = qualityOfAll(pages)
  expect(precision).toBeCloseTo(0.6)
  expect(recall).toBeCloseTo(5 / 6)
  expect(f1).toBeCloseTo((2 * 0.6 * (5 / 6)) / (0.6 + 5 / 6))
})
