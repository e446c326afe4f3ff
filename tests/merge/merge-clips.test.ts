import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { mergeClips, nextStamp, stampChange, type Stamp } from '../../lib/merge/index.ts'
import type { Clip } from '../../lib/model.ts'
import { anyClip } from '../arbitraries.ts'
import { sampleClip } from '../formats/sample-clip.ts'

const CLIP = sampleClip({ tags: ['grocery'], note: '' })

describe('two copies of a clip', () => {
  test('have every field as it was set last, whichever side it was', () => {
    const one = changed(changed(CLIP, { note: 'one' }, at(1)), { siteName: 'Two' }, at(4))
    const other = changed(CLIP, { note: 'other', title: 'Three' }, at(3))
    expect(mergeClips(one, other)).toMatchObject({ note: 'other', siteName: 'Two', title: 'Three' })
  })

  test('have the tags of both, without those that were taken off later', () => {
    const one = changed(CLIP, { tags: ['grocery', 'china'] }, at(1))
    const other = changed(CLIP, { tags: ['Tmall'] }, at(2))
    expect(mergeClips(one, other).tags).toEqual(['china', 'Tmall'])
    const again = changed(mergeClips(one, other), { tags: ['china', 'Tmall', 'Grocery'] }, at(3))
    expect(mergeClips(again, other).tags).toEqual(['china', 'Tmall', 'Grocery'])
  })

  test('have all that was read of the later text with it', () => {
    const text = { contentHash: 'new', words: 9, warnings: ['paywall' as const] }
    const one = changed({ ...CLIP, words: 500 }, { note: 'late' }, at(9))
    const other = changed({ ...CLIP, words: 500 }, text, at(2))
    expect(mergeClips(one, other)).toMatchObject({ ...text, note: 'late' })
  })

  test('that one side deleted stay deleted unless they were put back later', () => {
    const deletedAt = '2026-11-22T10:00:00.000Z'
    const gone = changed(CLIP, { deletedAt }, at(2))
    const edited = changed(CLIP, { note: 'still wanted' }, at(3))
    expect(mergeClips(gone, edited)).toMatchObject({ deletedAt, note: 'still wanted' })
    const back = changed(gone, { deletedAt: null }, at(4))
    expect(mergeClips(back, gone).deletedAt).toBeNull()
  })
})

describe('merging', () => {
  test('gives the same in either order, in any grouping, and once or twice', () => {
    fc.assert(
      fc.property(anyCopies(), ([a, b, c]) => {
        expect(mergeClips(a, b)).toEqual(mergeClips(b, a))
        expect(mergeClips(mergeClips(a, b), c)).toEqual(mergeClips(a, mergeClips(b, c)))
        expect(mergeClips(a, a)).toEqual(sorted(a))
        expect(mergeClips(mergeClips(a, b), b)).toEqual(mergeClips(a, b))
      }),
    )
  })
})

describe('a stamp', () => {
  test('sorts after the last one, also when the clock went back or stands still', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5e12 }), { minLength: 1 }), times => {
        const stamps: Stamp[] = []
        for (const time of times) stamps.push(nextStamp(stamps.at(-1) ?? '', time, 'device'))
        expect(stamps).toEqual(stamps.toSorted())
        expect(new Set(stamps).size).toBe(stamps.length)
      }),
    )
  })

  test('goes on to the next millisecond when the counter is full', () => {
    expect(nextStamp('00000000a-zzzz-x', 0, 'y')).toBe('00000000b-0000-y')
  })

  test('is given to what changed and to nothing else', () => {
    const { stamps } = changed(CLIP, { note: 'new', title: CLIP.title, words: 3 }, at(1))
    expect(stamps).toEqual({ fields: { note: at(1) }, tags: {} })
  })
})

function at(second: number, device = 'here'): Stamp {
  return nextStamp('', second * 1000, device)
}

function changed(clip: Clip, patch: Partial<Clip>, stamp: Stamp): Clip {
  return { ...clip, ...patch, stamps: stampChange(clip, patch, stamp) }
}

/** A merge puts tags into an order of its own. */
function sorted(clip: Clip): Clip {
  return mergeClips(clip, clip)
}

/** Copies of one clip, each changed some times by its own device. */
function anyCopies(): fc.Arbitrary<[Clip, Clip, Clip]> {
  const tags: fc.Arbitrary<string[]> = fc.uniqueArray(
    fc.constantFrom('ai', 'AI', 'grocery', 'm&a', 'china'),
    {
      selector: tag => tag.toLowerCase(),
    },
  )
  const patch = fc.oneof(
    tags.map(each => ({ tags: each })),
    fc.constantFrom('', 'one', 'two').map(note => ({ note })),
    fc.constantFrom('x', 'y').map(hash => ({ contentHash: hash, words: hash.length })),
    fc.constantFrom(null, '2026-11-22T10:00:00.000Z').map(deletedAt => ({ deletedAt })),
  )
  const steps = fc.array(fc.tuple(patch, fc.nat({ max: 5 })), { maxLength: 5 })
  return fc.tuple(anyClip(), tags, steps, steps, steps).map(([base, first, a, b, c]) => {
    const clip: Clip = { ...base, tags: first, stamps: { fields: {}, tags: {} } }
    const copy = (done: typeof a, device: string) =>
      done.reduce((now, [change, second]) => changed(now, change, at(second, device)), clip)
    return [copy(a, 'a'), copy(b, 'b'), copy(c, 'c')]
  })
}
