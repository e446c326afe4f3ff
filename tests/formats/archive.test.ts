import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'

import { zipClips } from '../../lib/formats/archive.ts'
import { anyClip } from '../arbitraries.ts'
import { nodesOf, readMarkdown, textOf } from './markdown/read-markdown.ts'
import { sampleClip } from './sample-clip.ts'

const AT = '2018-10-06T10:20:30.000Z'

function filesOf(zip: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(zip))
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]))
}

/** Date and time of a zip's first file, as a zip packs them into 32 bits. */
function stampOf(zip: Uint8Array<ArrayBuffer>): number {
  return new DataView(zip.buffer).getUint32(10, true)
}

/** Where the links of an index lead, as paths in the zip. */
function linksIn(index: string): string[] {
  return nodesOf(readMarkdown(index))
    .filter(node => node.type === 'link')
    .filter(({ url }) => url.startsWith('clips/'))
    .map(({ url }) => decodeURIComponent(url))
}

test('zipClips holds every clip under its own name and an index that links them', () => {
  const clip = sampleClip({ title: 'Kroger (again)?' })
  const zip = zipClips(
    [
      { clip, markdown: 'one\n' },
      { clip, markdown: 'two\n' },
    ],
    AT,
  )
  expect(filesOf(zip)).toEqual({
    'index.md': `- 2018-10-02 · Shelf Daily · [Kroger (again)?](clips/2018-10-02%20Shelf%20Daily%20-%20Kroger%20%28again%29.md) · Private label, 2018
- 2018-10-02 · Shelf Daily · [Kroger (again)?](clips/2018-10-02%20Shelf%20Daily%20-%20Kroger%20%28again%29%20%282%29.md) · Private label, 2018
`,
    'clips/2018-10-02 Shelf Daily - Kroger (again).md': 'one\n',
    'clips/2018-10-02 Shelf Daily - Kroger (again) (2).md': 'two\n',
  })
})

test('zipClips lists a clip of which little is known by its day of clipping', () => {
  const clip = sampleClip({ publishedOn: null, siteName: '', title: '', tags: [] })
  expect(filesOf(zipClips([{ clip, markdown: '' }], AT))['index.md']).toBe(
    '- 2018-10-05 · [Untitled](clips/2018-10-05%20Untitled.md)\n',
  )
})

test('zipClips marks names as UTF-8', () => {
  const zip = zipClips([{ clip: sampleClip({ title: '漢字' }), markdown: 'x' }], AT)
  const name = 'clips/2018-10-02 Shelf Daily - 漢字.md'
  expect(filesOf(zip)).toHaveProperty([name], 'x')
  const header = Buffer.from(zip).lastIndexOf(name) - 46
  expect(new DataView(zip.buffer, header).getUint16(8, true) & 0x800).toBe(0x800)
})

test('zipClips has the time it is told, or the first that a zip can hold', () => {
  const clips = [{ clip: sampleClip(), markdown: '' }]
  const [date, time] = [((2018 - 1980) << 9) | (10 << 5) | 6, (10 << 11) | (20 << 5) | (30 >> 1)]
  expect(stampOf(zipClips(clips, AT))).toBe(((date << 16) | time) >>> 0)
  expect(stampOf(zipClips(clips, '1970-01-01T00:00:00.000Z'))).toBe(((1 << 5) | 1) << 16)
  expect(stampOf(zipClips(clips, 'no time'))).toBe(((1 << 5) | 1) << 16)
})

test('zipClips gives the same bytes for the same clips', () => {
  const clips = [{ clip: sampleClip(), markdown: 'x' }]
  expect(zipClips(clips, AT)).toEqual(zipClips(clips, AT))
})

test('zipClips has safe relative names, one for each clip, and links to exactly those', () => {
  fc.assert(
    fc.property(fc.array(anyClip(), { maxLength: 4 }), clips => {
      const files = filesOf(
        zipClips(
          clips.map(clip => ({ clip, markdown: clip.id })),
          AT,
        ),
      )
      const { 'index.md': index = '', ...rest } = files
      const names = Object.keys(rest)
      expect(Object.values(rest)).toEqual(clips.map(({ id }) => id))
      for (const name of names) expect(name).toMatch(/^clips\/[^/\\.~][^/\\]*\.md$/)
      expect(linksIn(index)).toEqual(names)
      expect(textOf(readMarkdown(index))).not.toContain('undefined')
    }),
    { numRuns: 50 },
  )
})
