// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { readJsonLd } from '../../lib/extract/json-ld.ts'
import type { LinkedData } from '../../lib/extract/json-ld.ts'
import { parse } from './parse-page.ts'

function readScripts(...texts: string[]): LinkedData {
  const page = parse('')
  for (const text of texts) {
    const script = page.createElement('script')
    script.type = 'application/ld+json'
    script.textContent = text
    page.head.append(script)
  }
  return readJsonLd(page, ['https://a.example/story'])
}

describe('authors', () => {
  test.for<[string, string, string[]]>([
    ['text', '"Jane Doe"', ['Jane Doe']],
    ['a list of texts', '["Jane Doe","John Roe"]', ['Jane Doe', 'John Roe']],
    ['an object', '{"@type":"Person","name":"Jane Doe"}', ['Jane Doe']],
    [
      'a list with a firm',
      '[{"@type":"Person","name":"Jane Doe"},{"@type":"Organization","name":"Wire"}]',
      ['Jane Doe'],
    ],
    [
      'names in a list',
      '{"@type":"Person","name":["Jane Doe","John Roe"]}',
      ['Jane Doe', 'John Roe'],
    ],
    ['nothing', 'null', []],
    ['a number', '7', []],
    ['an empty object', '{}', []],
  ])('%s', ([, author, names]) => {
    expect(readScripts(`{"@type":"NewsArticle","author":${author}}`).authors).toEqual(names)
  })
})

test('of several stories the one about this address wins', () => {
  const other =
    '{"@type":"NewsArticle","headline":"Other","datePublished":"2020-01-01","author":"A B"}'
  const ours =
    '{"@type":"NewsArticle","headline":"Ours","mainEntityOfPage":{"@id":"https://a.example/story"}}'
  expect(readScripts(other, `[${ours}]`).headline).toBe('Ours')
})

test('types may be lists or full addresses', () => {
  expect(
    readScripts('{"@type":["Thing","http://schema.org/NewsArticle"],"headline":"H"}').headline,
  ).toBe('H')
})

describe('broken data', () => {
  test.for<[string, string]>([
    ['a comment around it', '<!-- {"@type":"Article","headline":"H"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"Article","headline":"H"}\n//]]>'],
    ['a comma too many', '{"@type":"Article","headline":"H",}'],
    ['a line end in a text', '{"@type":"Article","description":"a\nb","headline":"H"}'],
    ['a semicolon after it', '{"@type":"Article","headline":"H"};'],
    ['quotes within quotes', '{"@type":"Article","description":"a "b" c","headline":"H"}'],
    ['an end too early', '{"@type":"Article","headline":"H","author":{"name":"J'],
  ])('%s is read as far as it goes', ([, text]) => {
    expect(readScripts(text).headline).toBe('H')
  })

  test.for([
    '',
    'null',
    '[]',
    '7',
    '"x"',
    '{',
    '[[[[',
    '{"@graph":7}',
    '{"@type":7,"headline":{}}',
  ])('%j gives nothing and does no harm', text => {
    expect(readScripts(text)).toMatchObject({
      headline: '',
      authors: [],
      published: '',
      isFree: null,
    })
  })

  test('depth, length and number are bounded', () => {
    const deep = `${'{"a":'.repeat(3000)}{"@type":"Article","headline":"Deep"}${'}'.repeat(3000)}`
    const lists = `{"@type":"Article","author":${'['.repeat(5000)}${']'.repeat(5000)},"headline":"H"}`
    const long = `{"@type":"Article","headline":"${'x'.repeat(900_000)}"}`
    expect(readScripts(deep).headline).toBe('')
    expect(readScripts(lists)).toMatchObject({ headline: 'H', authors: [] })
    expect(readScripts(long).headline).toHaveLength(2000)
    expect(readScripts(`{"headline":"${'x'.repeat(1_000_001)}"}`).headline).toBe('')
  })

  test('names of shared properties are data and nothing else', () => {
    const found = readScripts(
      '{"@type":"Article","__proto__":{"headline":"No"},"author":{"__proto__":{"name":"No"}}}',
    )
    expect(found).toMatchObject({ headline: '', authors: [] })
  })
})
