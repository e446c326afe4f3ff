import { expect, test } from 'vitest'

import { judgeAuthors } from './authors.ts'

test.for([
  [['Ann Lee'], ['Ann Lee'], 1],
  [['Ann Lee', 'Bo Ek'], ['Bo Ek and Ann Lee'], 1],
  [['José Peña'], ['By jose pena'], 1],
  // One of two found, nothing else: precision 1, recall 1/2.
  [['Ann Lee', 'Bo Ek'], ['Ann Lee'], 2 / 3],
  // One of two answers is right: precision 1/2, recall 1.
  [['Ann Lee'], ['Ann Lee', 'Shelf Weekly'], 2 / 3],
  [['Ann Lee'], ['Bo Ek'], 0],
  [['Ann Lee'], [], 0],
] as const)('%o answered as %o scores %d', ([truth, answer, f1]) => {
  expect(judgeAuthors([...truth], [...answer])?.f1).toBeCloseTo(f1)
})

test.for([
  [['ann@shelf.example'], true],
  [['By Ann Lee | March 9, 2023'], true],
  [['Ann Lee', '3 min read'], true],
  [['x'.repeat(121)], true],
  [['Ann Lee'], false],
  [['Bo Ek'], false],
  [[], false],
] as const)('%o as the answer is junk: %s', ([answer, isJunk]) => {
  expect(judgeAuthors(['Ann Lee'], [...answer])?.isJunk).toBe(isJunk)
})

test('nobody is judged where the truth names nobody', () => {
  expect(judgeAuthors([], ['Ann Lee'])).toBeNull()
})
