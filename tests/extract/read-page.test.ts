// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { readPage } from '../../lib/extract/index.ts'
import type { PageRefusal } from '../../lib/model.ts'
import { parse, read, STORY, URL_OF_PAGE } from './parse-page.ts'

describe('documents that are no page', () => {
  test.for<[string, PageRefusal]>([
    ['application/pdf', 'pdf'],
    ['image/png', 'image'],
    ['image/svg+xml', 'image'],
    ['application/json', 'not-html'],
    ['application/rss+xml', 'not-html'],
    ['video/mp4', 'not-html'],
  ])('%s is refused as %s', ([type, reason]) => {
    const page = parse('')
    Object.defineProperty(page, 'contentType', { value: type })
    expect(readPage(page, { url: URL_OF_PAGE, kind: 'article' })).toEqual({ ok: false, reason })
  })

  test('plain text becomes paragraphs, its markup stays text', () => {
    const page = parse('<pre>First line\n\nSecond &lt;b&gt;paragraph&lt;/b&gt; here</pre>')
    Object.defineProperty(page, 'contentType', { value: 'text/plain' })
    expect(read(page)).toMatchObject({
      title: 'First line',
      html: '<p>First line</p>\n<p>Second &lt;b&gt;paragraph&lt;/b&gt; here</p>',
      text: 'First line\n\nSecond <b>paragraph</b> here',
      words: 7,
    })
  })
})

describe('where there is no story', () => {
  const EMPTY =
    '<title>Empty shop - Aisle</title><meta name="description" content="Nothing but a sign.">'

  test('the description stands in, with a warning', () => {
    expect(read(parse(EMPTY))).toMatchObject({ title: 'Empty shop', text: 'Nothing but a sign.' })
    expect(read(parse(EMPTY)).warnings).toContain('no-article')
  })

  test('a selection stands in before the description', () => {
    const article = read(parse(EMPTY), { selectionHtml: '<b>Chosen words</b>' })
    expect(article).toMatchObject({ text: 'Chosen words', html: '<b>Chosen words</b>' })
  })

  test('a story that is only in the data is taken from there', () => {
    const body = 'A long sentence about the shop and its shelves stands here. '.repeat(15).trim()
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Data', articleBody: body })
    const article = read(
      parse(`<script type="application/ld+json">${data}</script><div id="app"></div>`),
    )
    expect(article).toMatchObject({ title: 'Data', text: body, warnings: [] })
  })
})

describe('a selection', () => {
  test('is the body; the metadata is the page’s', () => {
    const page = parse(`<meta name="author" content="Jane Doe"><h1>The headline here</h1>${STORY}`)
    const article = read(page, {
      kind: 'selection',
      selectionHtml: '<p onclick="x()">Only <a href="/this">this</a></p>',
    })
    expect(article).toMatchObject({
      kind: 'selection',
      title: 'The headline here',
      authors: ['Jane Doe'],
      html: '<p>Only <a href="https://shop.example/this">this</a></p>',
      text: 'Only this',
      warnings: [],
    })
  })
})

test('a whole page keeps what a story leaves out', () => {
  const page = parse(
    `<nav><a href="/a">Menu</a></nav><h1>Headline</h1>${STORY}<footer>Imprint</footer>`,
  )
  expect(read(page, { kind: 'page' }).text).toMatch(/^Menu\n\nHeadline\n\n[^]*Imprint$/)
})

describe('the canonical address', () => {
  test.for<[string, string, string]>([
    ['the page’s own, less tracking', '', 'https://shop.example/news/a-story-about-shelves'],
    [
      'rel=canonical on the same site',
      '<link rel="canonical" href="https://www.shop.example/n/1">',
      'https://www.shop.example/n/1',
    ],
    [
      'not one on another site',
      '<link rel="canonical" href="https://other.example/n/1">',
      'https://shop.example/news/a-story-about-shelves',
    ],
    [
      'not the front page',
      '<link rel="canonical" href="https://shop.example/">',
      'https://shop.example/news/a-story-about-shelves',
    ],
    [
      'og:url when rel=canonical is no use',
      '<link rel="canonical" href="/"><meta property="og:url" content="/n/2">',
      'https://shop.example/n/2',
    ],
  ])('is %s', ([, head, expected]) => {
    const page = parse(`<head>${head}</head><h1>T</h1>${STORY}`)
    expect(read(page, { url: `${URL_OF_PAGE}?utm_source=x#top` }).canonicalUrl).toBe(expected)
  })
})

test('the text of an article is found again from its stored HTML', async () => {
  const { textOf } = await import('./text-of.ts')
  const article = read(parse(`<h1>T</h1>${STORY}<table><tr><td>a</td><td>b</td></tr></table>`))
  expect(textOf(article.html)).toBe(article.text)
})
