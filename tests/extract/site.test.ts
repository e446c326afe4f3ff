// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import type { Article } from '../../lib/model.ts'
import { hostAgreement, hostLabels } from '../../lib/settle/host-labels.ts'
import { knownSite, knownSites } from '../../lib/settle/known-site.ts'
import { toSiteForm } from '../../lib/settle/site-form.ts'
import { parse, read, STORY } from './parse-page.ts'

function readSite(host: string, head: string, body = ''): Article {
  const page = `<head>${head}<title>Shelves move</title></head><body>${body}<article><h1>Shelves move</h1>${STORY}</article></body>`
  return read(parse(page), { url: `https://${host}/2024/03/shelves-move-123` })
}

function publisher(name: string): string {
  return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Shelves move","publisher":{"@type":"Organization","name":"${name}"}}</script>`
}

function shared(name: string): string {
  return `<meta property="og:site_name" content="${name}">`
}

describe('of what a page says of its publisher, the name that people say is taken', () => {
  test.for<[string, string, string, string]>([
    [
      'a name that the host shortens, not the domain',
      'ttt.example',
      shared('TTT.NET') + publisher('Till Trade Times'),
      'Till Trade Times',
    ],
    [
      'a name that the host spells, not the product',
      'www.dailytill.example',
      shared('Till Online') + publisher('Daily Till'),
      'Daily Till',
    ],
    [
      'a name, not the firm behind it',
      'freietheke.example',
      publisher('Freie Theke - Thekenverlag und Druck GmbH &amp; Co. KG'),
      'Freie Theke',
    ],
    ['a firm without its legal form', 'acme.example', shared('Acme Foods Ltd.'), 'Acme Foods'],
    [
      'a name, not its tagline',
      'aisleledger.example',
      shared('Aisle Ledger | News for grocers'),
      'Aisle Ledger',
    ],
    [
      'a name without its initials in brackets',
      'tt.example',
      shared('Till Times (TT)'),
      'Till Times',
    ],
    [
      'the spelling in words, not in one',
      'thetillpost.example',
      shared('thetillpost') + publisher('The Till Post'),
      'The Till Post',
    ],
    [
      'a spelling that is not all capitals',
      'kassenzettel.example',
      shared('KASSENZETTEL') + publisher('Kassenzettel'),
      'Kassenzettel',
    ],
    [
      'a German name that the host spells without umlauts',
      'boersen-theke.example',
      shared('BT News') + publisher('Börsen-Theke'),
      'Börsen-Theke',
    ],
    [
      'the name of the edition without its country',
      'tillworld.example',
      shared('Tillworld Germany'),
      'Tillworld',
    ],
    [
      'the words in a domain with hyphens',
      'theken-zeitung.example',
      shared('theken-zeitung.de'),
      'Theken Zeitung',
    ],
    [
      'an edition at a host with more words',
      'tillworld-magazin.example',
      shared('Tillworld Deutschland'),
      'Tillworld',
    ],
    ['a name, not that it is official', 'acme.example', shared('Acme Official'), 'Acme'],
    ['a network at its own host', 'twitter.com', shared('Twitter'), 'Twitter'],
    [
      'the spelling with small words',
      'tilltimes.example',
      shared('Times Of Tills Weekly') + publisher('Times of Tills Weekly'),
      'Times of Tills Weekly',
    ],
    ['a domain that is the name', 'till.example', shared('Till.org'), 'Till.org'],
    [
      'a Latin name beside one in another script',
      'kassashimbun.example',
      `${shared('レジ新聞')}<meta name="application-name" content="Kassa Shimbun">`,
      'Kassa Shimbun',
    ],
  ])('%s', ([, host, head, name]) => {
    expect(readSite(host, head).siteName).toBe(name)
  })
})

test('the part of the title that the host spells is a name; what else stands there is none', () => {
  const named = '<title>Shelves move - Retail - Till Post</title>'
  expect(readSite('tillpost.example', named).siteName).toBe('Till Post')
  const headline = '<title>Shelves move, and how: the till that did not stay</title>'
  expect(readSite('other.example', headline).siteName).toBe('other.example')
  const sentence = '<title>Shelves move - how the till stayed</title>'
  expect(readSite('other.example', sentence).siteName).toBe('other.example')
  expect(readSite('tillpost.example', '<title>Till Post</title>').siteName).toBe('Till Post')
})

test('links of the header are no names when the title has one', () => {
  const page = readSite(
    'ttimes.example',
    '<title>Shelves move | The Till Times</title>',
    '<header class="site-header"><a href="#main">Skip to content</a></header>',
  )
  expect(page.siteName).toBe('The Till Times')
})

test('a publisher known by another name than its pages give is called by that name', () => {
  const page = readSite('www.asahi.com', shared('朝日新聞デジタル'))
  expect(page.siteName).toBe('Asahi Shimbun')
  expect(page.origins.siteName).toMatchObject({
    source: 'known publishers',
    also: [{ value: '朝日新聞デジタル', source: 'meta og:site_name' }],
  })
})

test.for<[string, string, string]>([
  ['a page that only names its product', shared('ZEIT ONLINE'), 'Die Zeit'],
  ['a page in capitals', shared('DIE ZEIT'), 'Die Zeit'],
  ['a page that only gives its domain', shared('zeit.de'), 'Die Zeit'],
  ['a page that spells it without its article', shared('Zeit'), 'Zeit'],
])('of a known publisher, %s gives %s', ([, head, name]) => {
  expect(readSite('www.zeit.de', head).siteName).toBe(name)
})

test.for<[string, string | null]>([
  ['asahi.com', 'Asahi Shimbun'],
  ['shop.asahi.com', 'Asahi Shimbun'],
  ['notasahi.com', null],
  ['retail.economictimes.indiatimes.com', 'ETRetail'],
  ['adevarul.ro', 'Adevărul'],
  ['grocerydive.com', 'Grocery Dive'],
  ['co.uk', null],
  ['com', null],
  ['', null],
])('the host %s is known as %s', ([host, name]) => {
  expect(knownSite(host)).toBe(name)
})

test.for<[string, string, string, string]>([
  [
    'calls itself so in words that its host spells',
    'www.prospectmagazine.co.uk',
    'Prospect Magazine',
    'Prospect Magazine',
  ],
  ['calls itself so with an article', 'www.mirror.co.uk', 'The Mirror', 'The Mirror'],
  ['names a product of one word', 'www.mirror.co.uk', 'Mirror', 'Daily Mirror'],
  ['shouts', 'www.mirror.co.uk', 'THE MIRROR', 'Daily Mirror'],
  ['names something else', 'www.mirror.co.uk', 'Reach News', 'Daily Mirror'],
])('a known publisher whose page %s', ([, host, name, expected]) => {
  expect(readSite(host, shared(name)).siteName).toBe(expected)
})

test('a known publisher that gives both its names is called by the known one, and the other is at hand', () => {
  const page = readSite('www.mirror.co.uk', shared('The Mirror') + publisher('Daily Mirror'))
  expect(page.siteName).toBe('Daily Mirror')
  expect(page.origins.siteName?.also).toEqual([
    { value: 'The Mirror', source: 'meta og:site_name' },
  ])
})

test('an archive’s copy has the name of the site that it was taken of', () => {
  const url = 'https://web.archive.org/web/20240503120000/https://www.tillpost.example/shelves-123'
  const page = `<head>${shared('Till Post')}<title>Shelves move</title></head><body><article><h1>Shelves move</h1>${STORY}</article></body>`
  expect(read(parse(page), { url }).siteName).toBe('Till Post')
  expect(read(parse('<title>Shelves</title>'), { url }).siteName).toBe('tillpost.example')
})

test.for(['Hamburger', 'Menü', 'Log in', 'Recommended for you', 'Most popular'])(
  'the button %s in the header is no name',
  text => {
    const header = `<header><span class="logo-text">${text}</span></header>`
    expect(readSite('www.tillpost.example', '', header).siteName).toBe('tillpost.example')
  },
)

test('each known publisher has a name and a host of its own, in small letters', () => {
  const known = knownSites()
  const hosts = known.map(([host]) => host)
  expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([])
  expect(hosts.filter(host => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([])
  expect(known.filter(([, name]) => name !== name.trim() || !/^[^|<>]{1,60}$/.test(name))).toEqual(
    [],
  )
  expect(known.filter(([, name]) => /[^\p{Script=Latin}\P{L}]/u.test(name))).toEqual([])
  expect(known.length).toBeGreaterThan(1200)
})

test('what other places say stays at hand, and agreement makes sure', () => {
  const clash = readSite('x.example', shared('Till Post') + publisher('Aisle Ledger')).origins
  expect(clash.siteName?.also).toEqual([{ value: 'Aisle Ledger', source: 'json-ld' }])
  const agreed = readSite('tillpost.example', shared('Till Post') + publisher('Till Post')).origins
  expect(agreed.siteName?.also).toEqual([])
  expect(agreed.siteName?.confidence).toBeGreaterThan(clash.siteName?.confidence ?? 1)
})

test.for<[string, string[]]>([
  ['tillpost.co.uk', ['tillpost']],
  ['news.tillpost.com', ['tillpost']],
  ['till.indiapost.com', ['indiapost', 'till']],
  ['till.substack.com', ['till']],
  ['localhost', ['localhost']],
])('the telling labels of %s are %j', ([host, labels]) => {
  expect(hostLabels(host)).toEqual(labels)
})

test.for<[string, string, number]>([
  ['The Till Times', 'tilltimes', 1],
  ['The New Till Times', 'ntilltimes', 1],
  ['Times of Tills', 'tot', 1],
  ['Salzstädter Zeitung', 'salzstaedter-zeitung', 1],
  ['Aisle Ledger', 'tillpost', 0],
  ['', 'tillpost', 0],
])('%s agrees with the label %s by %d', ([name, label, share]) => {
  expect(hostAgreement(name, [label])).toBe(share)
})

test.for(['Home', 'news', '', '   ', 'https://', '2024', 'undefined', 'x'.repeat(90)])(
  '%j is no name',
  text => {
    expect(toSiteForm(text, ['till'])).toBe(null)
  },
)
