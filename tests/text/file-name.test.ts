import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { distinctNames, fileName } from '../../lib/text/file-name.ts'
import { anyText } from '../arbitraries.ts'

const CLIP = {
  publishedOn: '2018-10-02',
  clippedAt: '2018-10-05T23:30:00.000Z',
  siteName: 'Shelf Daily',
  title: 'Kroger in China',
}

function nameOf(title: string, siteName = '', publishedOn: string | null = null): string {
  return fileName({ publishedOn, clippedAt: 'no time', siteName, title }, 'md')
}

test('fileName is day, publisher and title', () => {
  expect(fileName(CLIP, 'md')).toBe('2018-10-02 Shelf Daily - Kroger in China.md')
})

test('fileName takes the day of clipping when no day of publication is known', () => {
  expect(fileName({ ...CLIP, publishedOn: null }, 'md')).toMatch(/^2018-10-05 Shelf/)
  expect(fileName({ ...CLIP, publishedOn: 'October' }, 'md')).toMatch(/^2018-10-05 Shelf/)
})

test('fileName leaves out what is not known', () => {
  expect(fileName({ ...CLIP, siteName: ' ' }, 'md')).toBe('2018-10-02 Kroger in China.md')
  expect(nameOf('')).toBe('Untitled.md')
  expect(nameOf('', 'Shelf')).toBe('Shelf - Untitled.md')
})

test.for([
  ['Kroger: a “test” in China | Shelf', 'Kroger - a “test” in China - Shelf'],
  ['Q3/Q4 at 10:30 "now"', "Q3-Q4 at 10-30 'now'"],
  ['Sales up 5%?', 'Sales up 5％'],
  ['a <b> *c* #d ^e [[f]]', 'a b c d e f'],
  ['..\\..\\etc/passwd', '-..-etc-passwd'],
  ['.hidden', 'hidden'],
  ['~lock', 'lock'],
  ['Wait...', 'Wait'],
  ['tab\there\r\nline\u2028end', 'tab here line end'],
  ['soft\u00ADhyphen\u200B \u202Eright\u202C \uFEFF\u0000', 'softhyphen right'],
  ['👩\u200D👩\u200D👧 family', '👩👩👧 family'],
  ['می\u200Cخواهم', 'میخواهم'],
  ['e\u0301\u200D te\u200D\u0301', 'é té'],
  ['lone \uD800 half', 'lone half'],
  ['non\u00A0breaking\u3000wide', 'non breaking wide'],
  ['CON', '_CON'],
  ['aux.txt', '_aux.txt'],
  ['com¹', '_com¹'],
  ['LPT9 .x', '_LPT9 .x'],
  ['Console', 'Console'],
  ['🛒', '🛒'],
  ['???', 'Untitled'],
  ['. ~ .', 'Untitled'],
] as const)('fileName of %j is %j', ([title, stem]) => {
  expect(nameOf(title)).toBe(`${stem}.md`)
})

test('fileName cuts a long title between graphemes', () => {
  expect(nameOf('x'.repeat(500)).length).toBe(119)
  expect(Buffer.byteLength(nameOf('é'.repeat(130)))).toBeLessThanOrEqual(200)
  expect(Buffer.byteLength(nameOf('𝔘'.repeat(130)))).toBeLessThanOrEqual(200)
  expect(nameOf('🇨🇳'.repeat(60))).toMatch(/^(?:🇨🇳)+\.md$/u)
  expect(nameOf(`a${'\u0301'.repeat(400)}`)).toBe('Untitled.md')
})

test('fileName keeps room for the title beside a long publisher', () => {
  expect(nameOf('Kroger in China', 'P'.repeat(300))).toMatch(/^P{48} - Kroger in China\.md$/)
})

test('fileName is portable for every publisher and title', () => {
  fc.assert(
    fc.property(anyText(), anyText(), fc.boolean(), (siteName, title, dated) => {
      const name = nameOf(title, siteName, dated ? '2018-10-02' : null)
      expect(name).not.toMatch(/[\p{C}<>:"/\\|?*%#^[\]]/u)
      expect(name).toMatch(/^[^\s.~](?:.*[^\s.~])?\.md$/u)
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])\s*\./i)
      expect(name).toBe(name.normalize('NFC'))
      expect(name.length).toBeLessThanOrEqual(120)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    }),
  )
})

test('fileName names files that are there under that name afterwards', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'))
  try {
    const titles = fc.sample(anyText(), { numRuns: 300, seed: 7 })
    const names = distinctNames(titles.map(title => nameOf(title)))
    for (const name of names) writeFileSync(join(folder, name), name, { flag: 'wx' })
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted())
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.for([
  [
    ['a.md', 'b.md'],
    ['a.md', 'b.md'],
  ],
  [
    ['a.md', 'a.md', 'a.md'],
    ['a.md', 'a (2).md', 'a (3).md'],
  ],
  [
    ['a.md', 'A.MD'],
    ['a.md', 'A (2).MD'],
  ],
  [
    ['\u00E9.md', 'e\u0301.md'],
    ['\u00E9.md', 'e\u0301 (2).md'],
  ],
  [
    ['straße.md', 'STRASSE.md'],
    ['straße.md', 'STRASSE (2).md'],
  ],
  [
    ['a.md', 'a (2).md', 'a.md'],
    ['a.md', 'a (2).md', 'a (3).md'],
  ],
  [
    ['a', '.md', '.md', 'a'],
    ['a', '.md', '.md (2)', 'a (2)'],
  ],
  [[], []],
])('distinctNames of %j are %j', ([names, distinct]) => {
  expect(distinctNames(names ?? [])).toEqual(distinct)
})

test('distinctNames are as many, distinct whatever the case, and short enough', () => {
  const title = fc.oneof(
    fc.constantFrom('a', 'A', 'é', 'x'.repeat(300), '漢'.repeat(99)),
    anyText(),
  )
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), titles => {
      const names = titles.map(each => nameOf(each))
      const distinct = distinctNames(names)
      expect(distinct).toHaveLength(names.length)
      expect(new Set(distinct.map(name => name.toLowerCase())).size).toBe(names.length)
      for (const name of distinct) {
        expect(name.length).toBeLessThanOrEqual(120)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        expect(name.endsWith('.md')).toBe(true)
      }
    }),
  )
})
