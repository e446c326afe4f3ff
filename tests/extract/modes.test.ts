// @vitest-environment jsdom
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import type { Article } from '../../lib/model.ts'
import { parse, read } from './parse-page.ts'

const PAGES = join(import.meta.dirname, '../pages')

/** What is told of a page whatever part of it is clipped. Pictures and languages are told from the text, too. */
function metadataOf(article: Article): Partial<Article> {
  return Object.fromEntries(FIELDS.map(field => [field, article[field]]))
}

const FIELDS = [
  'title',
  'authors',
  'agencies',
  'publishedOn',
  'publishedAt',
  'modifiedAt',
  'siteName',
  'canonicalUrl',
  'section',
  'keywords',
  'description',
  'isFree',
] as const

test.for(readdirSync(PAGES))(
  'the story, the selection and the whole of the page %s have the same metadata',
  kind => {
    const html = readFileSync(join(PAGES, kind, 'page.html'), 'utf8')
    const { url } = JSON.parse(readFileSync(join(PAGES, kind, 'expected.json'), 'utf8')) as {
      url: string
    }
    const story = metadataOf(read(parse(html), { url }))
    const selectionHtml = '<p>Only these words were selected.</p>'
    const selection = read(parse(html), { url, kind: 'selection', selectionHtml })
    expect(metadataOf(selection)).toEqual(story)
    expect(selection.text).toBe('Only these words were selected.')
    const page = read(parse(html), { url, kind: 'page' })
    expect(metadataOf(page)).toEqual(story)
    expect(page.warnings).not.toContain('several-articles')
  },
)
