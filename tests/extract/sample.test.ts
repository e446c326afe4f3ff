// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { parse, read } from './parse-page.ts'

test('the sample story on a small supplier’s page is read without any metadata to help', () => {
  const html = readFileSync(join(import.meta.dirname, '../sample/story.html'), 'utf8')
  const article = read(parse(html), { url: 'http://localhost:8123/news/90.html' })
  expect(article).toMatchObject({
    title: "Kroger Sends Simple Truth To China Through Alibaba's Tmall Global",
    siteName: 'Ten Square Display',
    publishedOn: '2018-10-02',
    authors: [],
    warnings: [],
    origins: {
      title: { source: 'h1' },
      siteName: { source: 'page header' },
      publishedOn: { source: 'visible date line' },
    },
  })
  expect(article.text).toMatch(/^Kroger has never run a store[^]*who will make that shelf\.$/)
  expect(article.text).not.toContain('Related news')
})
