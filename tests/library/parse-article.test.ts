import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseArticle } from '../../lib/library/index.ts'
import { articleOf } from './open-test-library.ts'

describe('an article from a page', () => {
  test('that is right passes unchanged', () => {
    expect(parseArticle(articleOf())).toEqual(articleOf())
  })

  test.for([
    ['no address', { url: undefined }],
    ['a script for an address', { url: 'javascript:alert(1)' }],
    ['a file for an address', { url: 'file:///etc/passwd' }],
    ['an unknown kind', { kind: 'everything' }],
  ])('with %s is refused', ([, change]) => {
    expect(parseArticle({ ...articleOf(), ...(change as object) })).toBeNull()
  })

  test('of 12 MB is cut at 5 MB of text and says so', () => {
    const article = parseArticle(articleOf({ text: 'a'.repeat(12_000_000) }))
    expect(article?.text).toHaveLength(5_000_000)
    expect(article?.warnings).toEqual(['cut-by-size'])
  })

  test('with a field of the wrong type loses that field only', () => {
    const article = parseArticle({ ...articleOf(), authors: 'Ana', words: -3, publishedOn: 'soon' })
    expect(article).toEqual({ ...articleOf(), authors: [], words: 0, publishedOn: null })
  })

  test('keeps the origins of known fields that are whole, each with at most four other values', () => {
    const other = { value: '2026-10-29', source: 'address' }
    const origins = {
      publishedOn: { source: 'json-ld', confidence: 7, also: [null, 3, other, other, other] },
      siteName: { source: '', confidence: 1, also: [] },
      title: 'h1',
      mood: { source: 'h1', confidence: 1, also: [] },
    }
    const article = parseArticle({ ...articleOf(), origins })
    expect(article?.origins).toEqual({
      publishedOn: { source: 'json-ld', confidence: 0, also: [other, other] },
    })
  })

  test('with lone surrogates becomes well formed', () => {
    expect(parseArticle(articleOf({ title: 'a\ud800b' }))?.title).toBe('a\ufffdb')
  })

  test('keeps no field that is not known, and never throws', () => {
    const known = Object.keys(articleOf())
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), (value, extra) => {
        parseArticle(value)
        const article = parseArticle({ ...extra, ...articleOf() })
        expect(Object.keys(article ?? {}).toSorted()).toEqual(known.toSorted())
      }),
    )
  })
})
