import { describe, expect, test } from 'vitest'

import type { Deal } from '../../lib/model.ts'
import { MORE_DEALS, MORE_TRAPS } from './more-sentences.ts'
import { read } from './read.ts'
import { DEALS, TRAPS } from './sentences.ts'

const BUYING = /^(?:acquisition|investment|divestiture)$/

function dealsIn(text: string): Deal[] {
  return read(text).deals.filter(({ type }) => type !== 'competition')
}

describe('sentences with a deal', () => {
  test.for([...DEALS, ...MORE_DEALS])('$text', ({ text, family, parties, status }) => {
    const found = dealsIn(text).find(deal =>
      parties.every(wanted => deal.parties.some(({ name }) => name === wanted)),
    )
    expect(found?.type ?? '').toMatch(family === 'buying' ? BUYING : /^(?!acq|inv|div)./)
    expect(found?.status).toBe(status ?? found?.status)
  })
})

describe('traps', () => {
  test.for([...TRAPS, ...MORE_TRAPS])('%s', text => {
    expect(dealsIn(text)).toEqual([])
  })
})
