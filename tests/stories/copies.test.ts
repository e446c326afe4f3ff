import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { groupStories, likenessOf, sketchOf, type Telling } from '../../lib/stories/index.ts'
import { f1, precision, recall, scorePairs } from '../bench/stories/pairs.ts'
import { readWritten } from '../bench/stories/written.ts'

const items = readWritten('tests/copies')
const clips = items.map(item => item.clip)
const namesOf = (groups: Telling[][]) =>
  groups
    .map(group =>
      group
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    )
    .toSorted()

const words = fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 60, maxLength: 300 })

describe('copies of one story', () => {
  test('are found among texts that only look like them', () => {
    const of = new Map(items.map(item => [item.clip, item]))
    const groups = groupStories(clips).map(group => group.flatMap(clip => of.get(clip) ?? []))
    const score = scorePairs(items, groups)
    expect(precision(score)).toBeGreaterThanOrEqual(0.98)
    expect(recall(score)).toBeGreaterThanOrEqual(0.9)
    expect(f1(score)).toBeGreaterThan(0.95)
  })

  test('are the same in whatever order the clips come', () => {
    const expected = namesOf(groupStories(clips))
    fc.assert(
      fc.property(fc.shuffledSubarray(clips, { minLength: clips.length }), shuffled => {
        expect(namesOf(groupStories(shuffled))).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  test('are as like seen from either side', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clips), fc.constantFrom(...clips), (one, other) => {
        expect(likenessOf(one, other)).toBe(likenessOf(other, one))
      }),
    )
  })

  test('share a key with their first half, in any language', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ''), (told, space) => {
        const text = told.map(word => (space ? word : inHan(word))).join(space)
        const whole = sketchOf(text)
        const half = sketchOf(text.slice(0, Math.ceil(text.length / 2)))
        expect(whole.bands.some(key => half.bands.includes(key))).toBe(true)
      }),
    )
  })

  test('are told for 30 days', () => {
    const [clip] = clips
    const on = (day: string): Telling => ({ ...clip, id: day, url: day, day }) as Telling
    expect(groupStories([on('2025-11-04'), on('2025-12-04')])).toHaveLength(1)
    expect(groupStories([on('2025-11-04'), on('2025-12-05')])).toHaveLength(0)
    expect(groupStories([on('2025-11-04'), on('no day')])).toHaveLength(0)
  })

  test('that the person keeps apart stay apart, also where a third copy is like both', () => {
    const group = groupStories(clips)[0] ?? []
    const [one] = group
    const others = group.slice(1)
    const apartFrom = others.map(({ id }) => id)
    const groups = groupStories([{ ...(one as Telling), apartFrom }, ...others])
    expect(groups.flat().map(({ id }) => id)).not.toContain(one?.id)
    expect(groups).toHaveLength(1)
  })

  test('that the person joined are one story, whatever they say', () => {
    const [one, other] = [at('1', 'https://a.example/one-two-three'), at('2', 'https://b.example/')]
    expect(groupStories([one, other])).toEqual([])
    expect(groupStories([{ ...one, sameAs: ['2'] }, other])).toHaveLength(1)
    expect(groupStories([one, { ...other, sameAs: ['1'] }])).toHaveLength(1)
  })

  test('may be of one address whatever they say, unless it is a front page', () => {
    const story = 'https://a.example/news/harborline-buys-plum-and-pantry'
    expect(groupStories([at('1', story), at('2', story)])).toHaveLength(1)
    expect(groupStories([at('1', 'https://a.example/'), at('2', 'https://a.example/')])).toEqual([])
  })
})

describe('a sketch', () => {
  test('is small and made of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), text => {
        const { shingles, names, figures, head, topic, bands } = sketchOf(text.repeat(300))
        const bytes = [shingles, names, figures, head, topic].reduce((n, x) => n + x.byteLength, 0)
        expect(bytes + 4 * bands.length).toBeLessThanOrEqual(1200)
      }),
      { numRuns: 20 },
    )
  })

  test('folds the style of a house away', () => {
    const one =
      'The chain announced twelve centres, a programme of $85 million and sales of 1,200 tonnes, or 8.6 per cent. Its colour is grey, it organised labour, and travelled to Leicester on Monday for the licence of two theatres.'
    const other =
      'The chain announced 12 centers, a program of $85m and sales of 1200 tonnes, or 8.6%. Its color is grey, it organized labor, and traveled to Leicester for the licence of 2 theaters.'
    expect(sketchOf(other).shingles).toEqual(sketchOf(one).shingles)
  })

  test('of a text too short to tell has no keys', () => {
    expect(sketchOf('Video: Harborline opens in Dayton').bands).toEqual([])
  })
})

function at(id: string, url: string): Telling {
  const sketch = sketchOf(`Short text ${id}`)
  return { id, url, day: '2025-11-04', sketch, sameAs: [], apartFrom: [] }
}

function inHan(word: string): string {
  return Array.from(word, sign => String.fromCharCode(0x4e00 + sign.charCodeAt(0) * 61)).join('')
}
