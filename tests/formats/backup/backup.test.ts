import * as fc from 'fast-check'
import { gzipSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'

import { readBackup, writeBackup } from '../../../lib/formats/backup/backup.ts'
import { anyEntry } from '../../arbitraries.ts'
import { sampleClip } from '../sample-clip.ts'

const ENTRY = { clip: sampleClip(), body: { html: '<p>a</p>', text: 'a' } }
const TITLE = { source: 'meta og:title', confidence: 0.6, also: [] }
const CREATED = '2018-10-06T10:20:30.000Z'

function readJson(json: string) {
  return readBackup(gzipSync(strToU8(json)))
}

function readClip(changes: Record<string, unknown>) {
  return readJson(
    JSON.stringify({ endcap: 1, clips: [{ ...ENTRY, clip: { ...ENTRY.clip, ...changes } }] }),
  )
}

test('a backup reads back as what was written', () => {
  fc.assert(
    fc.property(fc.array(anyEntry(), { maxLength: 3 }), clips => {
      const read = readBackup(writeBackup({ clips, createdAt: CREATED }))
      expect(read).toEqual({ ok: true, value: { entries: clips, unreadable: 0 } })
    }),
    { numRuns: 50 },
  )
})

test('a backup keeps lone surrogates', () => {
  const clips = [{ ...ENTRY, body: { html: '', text: 'a \uD800 b' } }]
  const read = readBackup(writeBackup({ clips, createdAt: CREATED }))
  expect(read).toEqual({ ok: true, value: { entries: clips, unreadable: 0 } })
})

test('a backup is the same bytes for the same clips', () => {
  const backup = { clips: [ENTRY], createdAt: CREATED }
  expect(writeBackup(backup)).toEqual(writeBackup(backup))
})

test('readBackup reads a backup that was unpacked, with or without a byte order mark', () => {
  const json = JSON.stringify({ endcap: 1, createdAt: CREATED, clips: [ENTRY] })
  const whole = { ok: true, value: { entries: [ENTRY], unreadable: 0 } }
  expect(readBackup(strToU8(json))).toEqual(whole)
  expect(readBackup(strToU8(`\uFEFF${json}`))).toEqual(whole)
})

test.for([
  '',
  'null',
  '[]',
  '1',
  '"endcap"',
  '{}',
  '{"endcap":1}',
  '{"endcap":"1","clips":[]}',
  '{"endcap":1,"clips":{}}',
  '{"endcap":0,"clips":[]}',
  '{"__proto__":{"endcap":1,"clips":[]}}',
])('readBackup takes %s for no backup', json => {
  expect(readJson(json)).toEqual({ ok: false, reason: 'not-a-backup' })
})

test('readBackup tells a backup of a newer Endcap', () => {
  expect(readJson('{"endcap":2,"rows":[]}')).toEqual({ ok: false, reason: 'newer-backup' })
})

test('readBackup refuses a file that was cut or claims to be huge', () => {
  const file = writeBackup({ clips: [ENTRY], createdAt: CREATED })
  for (const length of [0, 1, 2, 3, 10, 18, file.length - 9]) {
    expect(readBackup(file.subarray(0, length))).toEqual({ ok: false, reason: 'not-a-backup' })
  }
  const huge = file.slice()
  huge.fill(0xff, -4)
  expect(readBackup(huge)).toEqual({ ok: false, reason: 'not-a-backup' })
})

test('readBackup never throws on bytes, changed files and other JSON', () => {
  const file = writeBackup({ clips: [ENTRY], createdAt: CREATED })
  const damage = fc
    .tuple(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 }))
    .map(([at, byte]) => {
      const changed = file.slice()
      changed[at] = byte
      return changed
    })
  const json = fc.json().map(text => strToU8(`{"endcap":1,"clips":[${text}]}`))
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), damage, json), bytes => {
      expect(readBackup(bytes)).toHaveProperty('ok')
    }),
  )
})

test.for([
  ['id', ''],
  ['id', undefined],
  ['kind', 'toString'],
  ['url', 'javascript:alert(1)'],
  ['canonicalUrl', 7],
  ['title', null],
  ['authors', ['a', 1]],
  ['authors', { length: 0 }],
  ['publishedOn', 'yesterday'],
  ['words', -1],
  ['words', '12'],
  ['origins', null],
  ['clippedAt', '2018-10-05'],
  ['deletedAt', ''],
  ['facts', { v: 1 }],
  ['facts', { ...ENTRY.clip.facts, about: [{ id: 'a', name: 'b' }] }],
  ['facts', { ...ENTRY.clip.facts, tags: [{ tag: 'a', why: '', confidence: 1, state: 'maybe' }] }],
] as const)('readBackup counts a clip as unreadable whose %s is %j', ([field, value]) => {
  expect(readClip({ [field]: value })).toEqual({
    ok: true,
    value: { entries: [], unreadable: 1 },
  })
})

test('readBackup keeps the readable clips beside unreadable ones', () => {
  const json = JSON.stringify({ endcap: 1, clips: [null, ENTRY, 7, { clip: ENTRY.clip }, []] })
  expect(readJson(json)).toEqual({ ok: true, value: { entries: [ENTRY], unreadable: 4 } })
})

test('readBackup leaves out warnings and origins that it does not know', () => {
  const changes = {
    warnings: ['paywall', 'sunspots'],
    origins: { title: TITLE, mood: TITLE, lang: 1 },
  }
  const read = readClip(changes)
  expect(read.ok && read.value.entries[0]?.clip).toEqual({
    ...ENTRY.clip,
    warnings: ['paywall'],
    origins: { title: TITLE },
  })
})

test('readBackup copies known fields only and leaves every prototype alone', () => {
  const clip = JSON.stringify(ENTRY.clip).replace(
    '{',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},"extra":1,',
  )
  const read = readJson(
    `{"endcap":1,"clips":[{"clip":${clip},"body":{"html":"","text":"","__proto__":{"x":1}}}]}`,
  )
  const entry = read.ok ? read.value.entries[0] : undefined
  expect(entry?.clip).toEqual(ENTRY.clip)
  expect(Object.keys(entry?.clip ?? {}).toSorted()).toEqual(Object.keys(ENTRY.clip).toSorted())
  expect(Object.getPrototypeOf(entry?.clip)).toBe(Object.prototype)
  expect('polluted' in {}).toBe(false)
})

test('readBackup takes no field from a prototype', () => {
  const { title, ...rest } = ENTRY.clip
  const clip = `{"__proto__":{"title":${JSON.stringify(title)}},${JSON.stringify(rest).slice(1)}`
  const read = readJson(`{"endcap":1,"clips":[{"clip":${clip},"body":{"html":"","text":""}}]}`)
  expect(read).toEqual({ ok: true, value: { entries: [], unreadable: 1 } })
})
