import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'

import { suggestLearned } from '../../lib/enrich/learned-tags.ts'
import { tagFeatures } from '../../lib/enrich/tag-features.ts'
import { learn, learnAll, NO_TAG_STATS, unlearn } from '../../lib/enrich/tag-stats.ts'
import type { TaggedClip } from '../../lib/enrich/tag-stats.ts'
import { read } from './read.ts'

const SHELF: TaggedClip = { tags: ['shelf'], features: ['tag private label', 'company tesco'] }
const OTHER: TaggedClip = { tags: ['other'], features: ['tag drones', 'company amazon'] }

function times(count: number, clip: TaggedClip): TaggedClip[] {
  return Array.from({ length: count }, () => clip)
}

const clip = record({
  tags: array(constantFrom('a', 'b', 'c', '__proto__', 'constructor'), { maxLength: 3 }),
  features: array(constantFrom('x', 'y', 'z', '__proto__', 'toString'), { maxLength: 4 }),
})

describe('tags learned from the person’s tagging', () => {
  test('are suggested from the fifth clip on, with how many clips were alike', () => {
    const four = learnAll([...times(4, SHELF), ...times(20, OTHER)])
    expect(suggestLearned(four, SHELF)).toEqual([])
    const [first, ...rest] = suggestLearned(learn(four, SHELF), SHELF)
    expect(first).toMatchObject({ tag: 'shelf', why: 'like 5 clips you tagged “shelf”' })
    expect(first?.confidence).toBeGreaterThan(0.8)
    expect(rest).toEqual([])
  })

  test('are not suggested for clips that are unlike', () => {
    const stats = learnAll([...times(9, SHELF), ...times(20, OTHER)])
    expect(suggestLearned(stats, { features: ['tag loyalty', 'company kroger'] })).toEqual([])
    expect(suggestLearned(stats, { features: [] })).toEqual([])
    expect(suggestLearned(stats, OTHER).map(({ tag }) => tag)).toEqual(['other'])
  })

  test('are not suggested because a tag is on nearly every clip', () => {
    const stats = learnAll(
      Array.from({ length: 60 }, (_, at) => ({
        tags: at % 10 === 0 ? ['inbox', 'rare'] : ['inbox'],
        features: [`word w${at % 7}`, 'outlet herald'],
      })),
    )
    expect(suggestLearned(stats, { features: ['outlet herald', 'word w3'] })).toEqual([])
  })

  test('survive a store that keeps plain data', () => {
    const stats = learnAll([...times(6, SHELF), ...times(20, OTHER)])
    expect(suggestLearned(structuredClone(stats), SHELF)).toEqual(suggestLearned(stats, SHELF))
    expect(structuredClone(stats)).toEqual(stats)
  })

  test('are at most four, also from ten thousand clips', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      tags: [`tag ${at % 300}`, `tag ${(at * 7) % 300}`],
      features: Array.from({ length: 20 }, (__, of) => `word ${(at * (of + 3)) % 9000}`),
    }))
    const stats = learnAll(many)
    expect(stats.clips).toBe(10_000)
    for (const each of many.slice(0, 500)) {
      expect(suggestLearned(stats, each).length).toBeLessThanOrEqual(4)
    }
    const [first = OTHER] = many
    const again = unlearn(learn(stats, first), first)
    expect([again.clips, again.features.size, again.tags.size]).toEqual([
      stats.clips,
      stats.features.size,
      stats.tags.size,
    ])
  })
})

describe('the counts of tags', () => {
  test('are the same learned one by one, at once and in another order', () => {
    assert(
      property(array(clip, { maxLength: 12 }), clips => {
        const atOnce = learnAll(clips)
        expect(clips.reduce(learn, NO_TAG_STATS)).toEqual(atOnce)
        expect(learnAll(clips.toReversed())).toEqual(atOnce)
      }),
    )
  })

  test('are as before when what was learned is unlearned, in any order', () => {
    assert(
      property(array(clip, { maxLength: 8 }), array(clip, { maxLength: 8 }), (kept, gone) => {
        const all = learnAll([...kept, ...gone])
        expect(gone.reduce(unlearn, all)).toEqual(learnAll(kept))
      }),
    )
  })

  test('never fall below zero', () => {
    assert(
      property(array(clip, { maxLength: 5 }), array(clip, { maxLength: 5 }), (one, other) => {
        const { clips, tags, features } = other.reduce(unlearn, learnAll(one))
        const counts = [...tags.values(), ...[...features.values()].map(each => each.clips)]
        expect(clips).toBeGreaterThanOrEqual(0)
        expect(counts.every(count => count > 0)).toBe(true)
      }),
    )
  })
})

describe('the features of a clip', () => {
  test('are its companies, deal, market, suggested tags, outlet and the words of its title', () => {
    const title = 'Kroger sells own-label nuts in China'
    const facts = read('Kroger has partnered with Alibaba to sell own-label nuts in China.', title)
    const features = tagFeatures({ title, siteName: 'Retail Herald', facts })
    expect(features).toEqual(
      expect.arrayContaining([
        'company kroger',
        'deal partnership',
        'tag private label',
        'outlet retail herald',
        'word nuts',
      ]),
    )
    expect(new Set(features).size).toBe(features.length)
  })

  test('of a Chinese title are its pairs of signs', () => {
    const facts = read('', '永辉联手京东')
    expect(tagFeatures({ title: '永辉联手京东', siteName: '', facts })).toContain('word 联手')
  })
})
