import { expect, test } from 'vitest'

import { countSnippets, snippetsF1 } from './snippets.ts'

const TRUTH = { with: ['opened a store', 'in Leeds'], without: ['Subscribe now', 'Cookies'] }

test('segments are looked for whatever the white space', () => {
  expect(countSnippets(TRUTH, 'It opened\n a  store. Subscribe now')).toEqual({
    found: 1,
    missed: 1,
    wrong: 1,
  })
})

test('F1 is over the segments of all pages together', () => {
  // Found 3, missed 1, wrong 1: precision 3/4, recall 3/4.
  const pages = [
    { found: 1, missed: 1, wrong: 1 },
    { found: 2, missed: 0, wrong: 0 },
  ]
  expect(snippetsF1(pages)).toBeCloseTo(0.75)
})

test('nothing found is 0', () => {
  expect(snippetsF1([{ found: 0, missed: 2, wrong: 0 }])).toBe(0)
})
