import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'

import {
  readBackup,
  writeBackupFile,
  writeMarkdownArchive,
  writeMarkdownFile,
} from '../../lib/formats/index.ts'
import { sampleClip } from './sample-clip.ts'

const WHOLE = { clip: sampleClip(), body: { html: '<p>Text.</p>', text: 'Text.' } }
const AT = '2018-10-06T10:20:30.000Z'

test('one clip is a Markdown file under its own name', () => {
  const { name, mediaType, content } = writeMarkdownFile(WHOLE, { frontmatter: false })
  expect([name, mediaType]).toEqual([
    '2018-10-02 Shelf Daily - Kroger opens a shop on Tmall Global.md',
    'text/markdown',
  ])
  expect(strFromU8(content)).toBe('Text.\n')
})

test('several clips are a dated zip of Markdown files and an index', () => {
  const { name, mediaType, content } = writeMarkdownArchive([WHOLE, WHOLE], {
    frontmatter: true,
    at: AT,
  })
  expect([name, mediaType]).toEqual(['Endcap clips 2018-10-06.zip', 'application/zip'])
  const files = Object.entries(unzipSync(content))
  expect(files.map(([path]) => path)).toEqual([
    'index.md',
    'clips/2018-10-02 Shelf Daily - Kroger opens a shop on Tmall Global.md',
    'clips/2018-10-02 Shelf Daily - Kroger opens a shop on Tmall Global (2).md',
  ])
  for (const [, file] of files.slice(1))
    expect(strFromU8(file)).toMatch(/^---\ntitle: [^]*\n\nText\.\n$/)
})

test('a library is a dated backup that reads back', () => {
  const { name, mediaType, content } = writeBackupFile([WHOLE], AT)
  expect([name, mediaType]).toEqual(['Endcap backup 2018-10-06.json.gz', 'application/gzip'])
  expect(readBackup(content)).toEqual({ ok: true, value: { entries: [WHOLE], unreadable: 0 } })
})
