// @vitest-environment jsdom
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { settlePage } from '../lib/capture/settle-page.ts'
import { readPage } from '../lib/extract/index.ts'
import { toMarkdown } from '../lib/formats/index.ts'
import { sampleClip } from './formats/sample-clip.ts'

const PAGES = join(import.meta.dirname, 'pages')

/** The way of a page without the database: read, checked as the worker checks it, written as Markdown. */
function pageToMarkdown(kind: string): string {
  const expected: unknown = JSON.parse(readFileSync(join(PAGES, kind, 'expected.json'), 'utf8'))
  const { url } = expected as { url: string }
  const html = readFileSync(join(PAGES, kind, 'page.html'), 'utf8')
  const page = readPage(new DOMParser().parseFromString(html, 'text/html'), {
    url,
    kind: 'article',
  })
  const article = settlePage(page.ok ? page.value : null, null)
  if (!article) throw new Error(`${kind} gave no article`)
  const { html: body, text, ...metadata } = article
  const clip = sampleClip({ ...metadata, tags: [], clippedAt: '2026-11-02T09:00:00.000Z' })
  return toMarkdown({ clip, body: { html: body, text } }, { frontmatter: true })
}

test.for(readdirSync(PAGES))(
  'the page %s becomes the Markdown that is expected of it',
  async kind => {
    await expect(pageToMarkdown(kind)).toMatchFileSnapshot(`pages/${kind}/expected.md`)
  },
)
