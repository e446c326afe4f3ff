import { expect, test } from 'vitest'

import { RULES_VERSION } from '../../lib/enrich/index.ts'
import { read } from './read.ts'

const MEGABYTE = 1_000_000
/** Ten times what a busy machine needs; a rule that goes back over the whole text needs far more. */
const PATIENCE_MS = 15_000

/** Words and marks that rules look for; a rule whose cost grows faster than the text would not come to an end. */
const PIECES = [
  'acquired ',
  'stake in ',
  'partnership with ',
  'sold its business to ',
  'which has ',
  'based on software from ',
  '12% of ',
  'its ',
  '(',
  '“',
  ', ',
  'A',
  'Aa ',
  ' ',
  '7',
  '$1 ',
  '收购',
  '与京东',
]

test.for(PIECES)('a megabyte of %j is read', { timeout: PATIENCE_MS }, piece => {
  const text = piece.repeat(Math.ceil(MEGABYTE / piece.length))
  expect(read(text).v).toBe(RULES_VERSION)
})

/** Sentences just short enough to be read for deals, with a company at both ends of all that a rule may cross. */
test.for(PIECES)('sentences full of %j between two companies are read', piece => {
  const filler = piece.repeat(Math.ceil(780 / piece.length))
  const text = `Walmart ${filler} Kroger. `.repeat(40)
  expect(read(text).v).toBe(RULES_VERSION)
})
