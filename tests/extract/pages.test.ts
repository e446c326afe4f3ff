// @vitest-environment jsdom
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { readPage } from '../../lib/extract/index.ts'
import type { Article } from '../../lib/model.ts'
import { settle } from '../../lib/settle/index.ts'

/** What a page fixture is known to hold. What may be missing is given where it is the point of the page. */
type Expected = Pick<
  Article,
  'url' | 'title' | 'authors' | 'publishedOn' | 'siteName' | 'lang' | 'warnings'
> & { contains: string[]; lacks: string[]; images?: string[]; links?: string[] } & Partial<
    Pick<Article, 'canonicalUrl' | 'agencies' | 'imageUrl'>
  >

const PAGES = join(import.meta.dirname, '../pages')

function readFixture(kind: string): {
  expected: Expected
  article: Article
  live: Document
  before: string
} {
  const html = readFileSync(join(PAGES, kind, 'page.html'), 'utf8')
  const expected = JSON.parse(readFileSync(join(PAGES, kind, 'expected.json'), 'utf8')) as Expected
  const live = new DOMParser().parseFromString(html, 'text/html')
  const root = live.documentElement
  const before = root.outerHTML
  const result = readPage(live, { url: expected.url, kind: 'article' })
  if (!result.ok) throw new Error(`${kind} was refused: ${result.reason}`)
  return { expected, article: settle(result.value), live, before }
}

describe.each(readdirSync(PAGES))('the page %s', kind => {
  const { expected, article, live, before } = readFixture(kind)

  test('gives its headline, people, day, publisher and language', () => {
    expect({
      title: article.title,
      authors: article.authors,
      publishedOn: article.publishedOn,
      siteName: article.siteName,
      lang: article.lang,
    }).toEqual({
      title: expected.title,
      authors: expected.authors,
      publishedOn: expected.publishedOn,
      siteName: expected.siteName,
      lang: expected.lang,
    })
    expect(article.canonicalUrl).toBe(expected.canonicalUrl ?? article.canonicalUrl)
    expect(article.agencies).toEqual(expected.agencies ?? article.agencies)
    expect(article.imageUrl).toBe(expected.imageUrl ?? article.imageUrl)
  })

  test('gives its story and leaves the furniture', () => {
    for (const part of expected.contains) expect(article.text).toContain(part)
    for (const part of expected.lacks) expect(article.text).not.toContain(part)
    expect(article.text.startsWith(expected.title)).toBe(false)
    for (const image of expected.images ?? []) expect(article.html).toContain(`src="${image}"`)
    for (const link of expected.links ?? []) expect(article.html).toContain(`href="${link}`)
  })

  test('warns of what is wrong with it and of nothing else', () => {
    expect(article.warnings).toEqual(expected.warnings)
  })

  test('stays as it was', () => {
    const root = Document.prototype.querySelector.call(live, 'html')
    expect(root?.outerHTML).toBe(before)
  })
})
