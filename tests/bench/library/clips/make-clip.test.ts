import { expect, test } from 'vitest'

import { readBackup, writeBackup } from '../../../../lib/formats/index.ts'
import { foldTag } from '../../../../lib/text/fold.ts'
import { makeClip } from './make-clip.ts'
import { OUTLETS, TAGS } from './outlets.ts'

const COUNT = 1000
const entries = Array.from({ length: COUNT }, (_, i) => makeClip(i, COUNT))
const english = entries.filter(({ clip }) => clip.lang === 'en')

test('the same number gives the same clip', () => {
  expect(makeClip(17, COUNT)).toEqual(entries[17])
})

test('a clip is the same story in a library of another size', () => {
  expect(makeClip(17, 10).body).toEqual(entries[17]?.body)
})

test('the clips are whole: a backup of them is read back as it was', () => {
  const clips = entries.slice(0, 60)
  const backup = readBackup(writeBackup({ clips, createdAt: '2026-11-01T00:00:00.000Z' }))
  expect(backup).toEqual({ ok: true, value: { entries: clips, unreadable: 0 } })
})

test('English clips have 3 to 7 KB of text and about twice as much HTML', () => {
  for (const { body } of english) {
    expect(body.text.length).toBeGreaterThan(3000)
    expect(body.text.length).toBeLessThan(7000)
  }
  expect(total(english.map(({ body }) => body.html.length))).toBeGreaterThan(
    1.7 * total(english.map(({ body }) => body.text.length)),
  )
})

test('the vocabulary is as rich as that of news', () => {
  const words = english.map(({ body }) => new Set(body.text.toLowerCase().match(/\w+/g)).size)
  expect(total(words) / words.length).toBeGreaterThan(300)
  const all = new Set(english.flatMap(({ body }) => body.text.toLowerCase().match(/\w+/g) ?? []))
  expect(all.size).toBeGreaterThan(15_000)
})

test('one in forty is Chinese, one in fifty Japanese', () => {
  const langs = Object.groupBy(entries, ({ clip }) => clip.lang ?? '')
  expect(langs['zh']?.length).toBeGreaterThanOrEqual(20)
  expect(langs['zh']?.length).toBeLessThanOrEqual(30)
  expect(langs['ja']?.length).toBeGreaterThanOrEqual(15)
  expect(langs['ja']?.length).toBeLessThanOrEqual(25)
})

test('ids, addresses and hashes are distinct, and ids sort by the time of saving', () => {
  const clips = entries.map(({ clip }) => clip)
  expect(new Set(clips.map(clip => clip.canonicalUrl)).size).toBe(COUNT)
  expect(clips.map(clip => clip.id)).toEqual(clips.map(clip => clip.id).toSorted())
  expect(clips.map(clip => clip.clippedAt)).toEqual(clips.map(clip => clip.clippedAt).toSorted())
})

test('tags and outlets are used as people use them: few often, many seldom', () => {
  const uses = new Map<string, number>()
  for (const tag of entries.flatMap(({ clip }) => clip.tags))
    uses.set(tag, (uses.get(tag) ?? 0) + 1)
  expect(uses.get(TAGS[0]) ?? 0).toBeGreaterThan(20 * (uses.get(TAGS[400] ?? '') ?? 0))
  expect(new Set(TAGS.map(foldTag)).size).toBe(500)
  expect(new Set(entries.map(({ clip }) => clip.siteName)).size).toBeLessThanOrEqual(OUTLETS.length)
})

test('evidence of a deal stands where it says', () => {
  for (const { clip, body } of entries)
    for (const { evidence } of clip.facts.deals)
      expect(body.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
})

function total(numbers: number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
