import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { linkArticle } from '../../lib/link-article.ts'
import { parseEvidence, settle } from '../../lib/settle/index.ts'

const ARTICLE = linkArticle({ url: 'https://trade.example/news/1', title: 'Harbour Foods opens' })
const AUTHORS = {
  claims: [{ source: 'meta author', raw: ['Ines Alder'], least: 'login' }],
  own: ['Trade Weekly'],
}

test('evidence passes as it is, through JSON too', () => {
  const evidence = parseEvidence({
    langs: [{ value: 'en', source: 'html lang' }],
    authors: AUTHORS,
    signs: { found: true, teasers: 3, types: ['NewsArticle'], tier: 'locked' },
  })
  expect(evidence).toMatchObject({
    langs: [{ value: 'en', source: 'html lang' }],
    authors: AUTHORS,
    signs: { found: true, hasVideo: false, teasers: 3, types: ['NewsArticle'], tier: 'locked' },
  })
  expect(parseEvidence(JSON.parse(JSON.stringify(evidence)))).toEqual(evidence)
})

test('no evidence leaves the article as the page sent it', () => {
  expect(parseEvidence(undefined)).toBeNull()
  expect(settle({ ...ARTICLE, evidence: null })).toEqual(ARTICLE)
})

test('whatever a page sends as evidence, an article is settled from it and stays within bounds', () => {
  const any = fc.jsonValue()
  fc.assert(
    fc.property(
      fc.record({ langs: any, dates: any, authors: any, signs: any, site: any }),
      sent => {
        const evidence = parseEvidence(sent)
        const article = settle({ ...ARTICLE, evidence })
        expect(article.url).toBe(ARTICLE.url)
        expect(article.lang?.length ?? 0).toBeLessThan(36)
        expect(evidence?.langs.length).toBeLessThan(51)
      },
    ),
  )
})
