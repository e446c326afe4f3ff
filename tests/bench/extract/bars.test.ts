import { expect, test } from 'vitest'

import { missedBars } from './bars.ts'
import type { PageScore } from './score.ts'
import { summarise } from './summary.ts'

const RIGHT: PageScore = {
  body: { both: 1, extra: 0, missed: 0 },
  snippets: { found: 2, missed: 0, wrong: 0 },
  title: 'exact',
  day: 'exact',
  authors: { f1: 1, isJunk: false },
  site: true,
  lang: true,
  image: true,
  ms: 10,
  failed: false,
}
const UNKNOWN: PageScore = {
  ...RIGHT,
  body: null,
  snippets: null,
  title: null,
  day: null,
  authors: null,
  site: null,
  lang: null,
  image: null,
}

test('a perfect extractor as fast as Readability misses no bar', () => {
  expect(missedBars(summarise([RIGHT]), summarise([RIGHT]))).toEqual([])
})

test('a wrong day, a half-wrong title and slowness are named, each in one sentence', () => {
  const ours = summarise([RIGHT, { ...RIGHT, day: 'off-by-one', title: 'near', ms: 40 }])
  expect(missedBars(ours, summarise([RIGHT]))).toEqual([
    'titleExact is 0.5000; it must be at least 0.83.',
    'dayExact is 0.5000; it must be at least 0.9.',
    'dayWrong is 0.5000; it must be at most 0.08.',
    'msP50 is 4.00 times that of bare Readability; it must be at most 1.5.',
    'msP95 is 4.00 times that of bare Readability; it must be at most 2.',
  ])
})

test('what no page knows the truth of is neither measured nor judged', () => {
  const ours = summarise([UNKNOWN])
  expect(ours.titleExact).toBeNaN()
  expect(missedBars(ours, ours)).toEqual([])
})

test('a page that only fails is counted as a failure', () => {
  expect(summarise([RIGHT, { ...RIGHT, failed: true }]).failures).toBe(0.5)
})
