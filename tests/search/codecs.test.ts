import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { entriesOf, packChunk, readChunk } from '../../lib/search/columns/chunk.ts'
import { NO_DAY, toEntry, type Entry } from '../../lib/search/columns/entry.ts'
import { firstOf } from '../../lib/search/match/first-of.ts'
import { packNumbers, unpackNumbers } from '../../lib/search/numbers.ts'
import { makeClip } from '../components/sample-clips.ts'

test('numbers in any order come back as they were packed, about a byte each in a row', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 30)), numbers => {
      expect([...unpackNumbers(packNumbers(numbers), numbers.length)]).toEqual(numbers)
    }),
  )
  const row = Array.from({ length: 1000 }, (_, i) => 100_000 + i)
  expect(packNumbers(row).length).toBeLessThan(1010)
})

/** Names as `toEntry` leaves them: without control characters. */
const name = fc.stringMatching(/^[^\p{Cc}]{0,12}$/u)

function anyEntry(): fc.Arbitrary<Entry> {
  const names = fc.uniqueArray(name, { maxLength: 5 })
  return fc.record({
    flags: fc.nat(255),
    kind: fc.integer({ min: 1, max: 4 }),
    clippedAt: fc.nat(2 ** 32 - 1),
    publishedOn: fc.oneof(fc.constant(NO_DAY), fc.integer({ min: -20_000, max: 50_000 })),
    staleTo: fc.nat(2 ** 32 - 1),
    words: fc.nat(1_000_000),
    host: name,
    site: name,
    lang: name,
    tags: names,
    companies: names,
    dealTypes: names,
  })
}

test('the columns of a chunk come back as they were packed, the words about right', () => {
  const slots = fc.array(fc.option(anyEntry(), { nil: undefined }), { maxLength: 20 })
  fc.assert(
    fc.property(slots, entries => {
      const once = entriesOf(readChunk(packChunk(entries)))
      expect(once.map(each => each && { ...each, words: 0 })).toEqual(
        entries.map(each => each && { ...each, words: 0 }),
      )
      for (const [i, each] of once.entries()) {
        const words = entries[i]?.words ?? 0
        expect(Math.abs((each?.words ?? 0) - words)).toBeLessThanOrEqual(words * 0.04 + 1)
      }
      expect(entriesOf(readChunk(packChunk(once)))).toEqual(once)
    }),
  )
})

test('a name that would part the names of a chunk is stored without what parts them', () => {
  const clip = makeClip({ id: 'one', siteName: 'A\nB\fC', tags: ['x\ty'] })
  expect(toEntry({ ...clip, staleTo: 0 })).toMatchObject({ site: 'A B C', tags: ['x y'] })
})

const byValue = (a: number, b: number) => a - b

test('the first of a long list are those that sorting it all would give', () => {
  const numbers = fc.array(fc.nat(5000), { minLength: 0, maxLength: 6000 })
  fc.assert(
    fc.property(numbers, fc.nat(40), (list, limit) => {
      expect(firstOf(list, limit, byValue)).toEqual(list.toSorted(byValue).slice(0, limit))
    }),
    { numRuns: 30 },
  )
})
