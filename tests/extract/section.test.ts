// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { readPage } from '../../lib/extract/index.ts'
import type { Article } from '../../lib/model.ts'
import { settle } from '../../lib/settle/index.ts'

/** What is read of a short story with this head. */
function readHead(head: string): Article {
  const html = `<head>${head}</head><body><h1>Harbour Foods opens a shop</h1><p>It sells tea.</p>`
  const live = new DOMParser().parseFromString(html, 'text/html')
  const page = readPage(live, { url: 'https://trade.example/news/1', kind: 'article' })
  if (!page.ok) throw new Error(page.reason)
  return settle(page.value)
}

function linked(fields: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`
}

describe('the section of a page', () => {
  test.for<[string, string, string, string]>([
    ['JSON-LD', linked({ articleSection: 'Own label' }), 'Own label', 'json-ld'],
    ['a list in JSON-LD', linked({ articleSection: ['Retail', 'Asia'] }), 'Retail', 'json-ld'],
    [
      'a meta element',
      '<meta property="article:section" content="Food &amp;amp; drink">',
      'Food & drink',
      'meta article:section',
    ],
  ])('is read from %s with its source', ([, head, section, source]) => {
    const article = readHead(head)
    expect(article.section).toBe(section)
    expect(article.origins.section).toMatchObject({ source, also: [] })
  })

  test('is empty and without an origin where the page names none', () => {
    const article = readHead('')
    expect(article.section).toBe('')
    expect(article.origins).not.toHaveProperty('section')
  })
})

describe('the keywords of a page', () => {
  test.for([
    ['a text in JSON-LD', linked({ keywords: 'tea, Own label ,tea' }), ['tea', 'Own label']],
    ['a list in JSON-LD', linked({ keywords: ['tea', { name: 'ports' }] }), ['tea', 'ports']],
    [
      'several meta elements',
      '<meta property="article:tag" content="tea"><meta property="article:tag" content="ports">',
      ['tea', 'ports'],
    ],
    [
      'a Chinese list',
      '<meta name="keywords" content="茶叶，港口、零售">',
      ['茶叶', '港口', '零售'],
    ],
    ['nothing', '', []],
  ] as const)('are read from %s, each once', ([, head, keywords]) => {
    expect(readHead(head).keywords).toEqual(keywords)
  })

  test('are twenty at most', () => {
    const many = Array.from({ length: 50 }, (_, index) => `word ${index}`)
    expect(readHead(linked({ keywords: many.join(',') })).keywords).toHaveLength(20)
  })
})

describe('whether a story is free', () => {
  test.for([
    [linked({ isAccessibleForFree: true }), true],
    [linked({ isAccessibleForFree: 'False' }), false],
    [linked({}), null],
    ['', null],
  ] as const)('%s says %s', ([head, isFree]) => {
    expect(readHead(head).isFree).toBe(isFree)
  })
})

test('what was found has an origin with the share of such values that were right', () => {
  const { origins } = readHead(linked({ datePublished: '2026-10-03' }))
  expect(origins.title).toEqual({ source: 'h1', confidence: 0.65, also: [] })
  expect(origins.publishedOn).toEqual({ source: 'json-ld', confidence: 0.88, also: [] })
  expect(origins).not.toHaveProperty('authors')
})
