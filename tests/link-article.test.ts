import { expect, test } from 'vitest'

import { linkArticle } from '../lib/link-article.ts'

test('a link clip holds the address, a title and the site, and no text', () => {
  const article = linkArticle({
    url: 'https://www.shelf.example/a?utm_source=x',
    title: ' A  story ',
  })
  expect(article).toMatchObject({
    kind: 'link',
    canonicalUrl: 'https://www.shelf.example/a',
    title: 'A story',
    siteName: 'shelf.example',
    html: '',
    words: 0,
    warnings: [],
  })
})

test('a link without a title is called by its address', () => {
  expect(linkArticle({ url: 'https://shelf.example/a', title: '' }).title).toBe(
    'https://shelf.example/a',
  )
})
