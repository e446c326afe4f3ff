// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { findCanonical } from '../../lib/extract/canonical.ts'
import { parse } from './parse-page.ts'

const OWN = 'https://www.till.example/food/2024/grocer-buys-mill-and-keeps-it'

function canonicalOf(head: string, url = OWN): string {
  return findCanonical(parse(`<head>${head}</head><body></body>`), url).value
}

function link(href: string): string {
  return `<link rel="canonical" href="${href}">`
}

function meta(url: string): string {
  return `<meta property="og:url" content="${url}">`
}

describe('the address that a page gives for its story is taken', () => {
  test.for<[string, string, string]>([
    ['absolute', link('https://till.example/s/99'), 'https://till.example/s/99'],
    ['from the root of the site', link('/s/99'), 'https://www.till.example/s/99'],
    ['without a scheme', link('//till.example/s/99'), 'https://till.example/s/99'],
    [
      'relative to the base of the page',
      `<base href="/a/b/">${link('s-99')}`,
      'https://www.till.example/a/b/s-99',
    ],
    [
      'without tracking parameters',
      link('/s/99?utm_source=n&id=7'),
      'https://www.till.example/s/99?id=7',
    ],
    ['from og:url where no link gives one', meta('/s/98'), 'https://www.till.example/s/98'],
    [
      'from the link where og:url disagrees',
      meta('/s/98') + link('/s/99'),
      'https://www.till.example/s/99',
    ],
    [
      'from og:url where the link is of no use',
      link('/') + meta('/s/98'),
      'https://www.till.example/s/98',
    ],
    ['of several links the own one', link('/s/99') + link(OWN), OWN],
    [
      'of several links the one that og:url agrees with',
      link('/s/1') + link('/s/2') + meta('/s/2'),
      'https://www.till.example/s/2',
    ],
    ['of several links the first', link('/s/1') + link('/s/2'), 'https://www.till.example/s/1'],
    ['past links that are empty', link('') + link('/s/2'), 'https://www.till.example/s/2'],
    [
      'at the brand’s host in another country under the same name',
      link('https://till.co.uk/x/grocer-buys-mill-and-keeps-it'),
      'https://till.co.uk/x/grocer-buys-mill-and-keeps-it',
    ],
  ])('%s', ([, head, expected]) => {
    expect(canonicalOf(head)).toBe(expected)
  })
})

describe('the page’s own address stays where the page gives', () => {
  test.for<[string, string]>([
    ['nothing', ''],
    ['its front page', link('https://till.example/')],
    ['a section', link('https://till.example/food')],
    ['the folder that the story stands in', link('https://till.example/food/2024/')],
    ['another story’s host', link('https://ledger.example/grocer-buys-mill-and-keeps-it')],
    [
      'another host of the brand for another story',
      link('https://till.co.uk/another-story-of-the-day'),
    ],
    ['a template that was not filled in', link('https://till.example/{{ slug }}')],
    ['an undefined address', link('https://till.example/food/2024/undefined')],
    ['a script', link('javascript:alert(1)')],
    ['no address', link('https://')],
  ])('%s', ([, head]) => {
    expect(canonicalOf(head)).toBe(OWN)
  })
})

test.for<[string, string, boolean]>([
  ['till.example', 'till.co.uk', true],
  ['till.blogspot.com', 'till.blogspot.de', true],
  ['till.blogspot.com', 'ledger.blogspot.com', false],
  ['till.or.jp', 'ledger.or.jp', false],
  ['till.example', 'tillpost.example', false],
])('a story at %s may have moved to %s under its name: %s', ([from, to, may]) => {
  const [own, moved] = [from, to].map(host => `https://${host}/grocer-buys-mill-and-keeps-it`)
  expect(canonicalOf(link(moved ?? ''), own)).toBe(may ? moved : own)
})

test('an address without the id of the story is none', () => {
  const own = 'https://till.example/news/article.php?id=4711'
  expect(canonicalOf(link('https://till.example/news/article.php'), own)).toBe(own)
  const named = 'https://till.example/news/grocer-buys-mill-and-keeps-it'
  expect(canonicalOf(link(named), `${named}?pid=4711`)).toBe(named)
})

describe('of a page in AMP form', () => {
  test.for<[string, string, string]>([
    ['an /amp at the end gives way to the page’s link', `${OWN}/amp`, OWN],
    ['an amp folder gives way to the page’s link', OWN.replace('/food/', '/amp/food/'), OWN],
    ['an amp host gives way to the page’s link', OWN.replace('www.', 'amp.'), OWN],
    [
      'a viewer’s address gives way to the page’s link',
      OWN.replace('https://', 'https://www.google.com/amp/s/'),
      OWN,
    ],
  ])('%s', ([, url, expected]) => {
    expect(canonicalOf(link(OWN), url)).toBe(expected)
  })

  test('an /amp at the end stays where no link says otherwise', () => {
    expect(canonicalOf('', `${OWN}/amp`)).toBe(`${OWN}/amp`)
  })
})

test('many links cost little, and odd ones do not throw', () => {
  const odd = ['https://[', 'http://\u0000', '\\\\', 'https://till.example:99999/']
  expect(canonicalOf(odd.map(link).join('').repeat(2000))).toBe(OWN)
})
