import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { canonicalUrl, isSameSite, isSectionUrl, siteHost } from '../../lib/text/url.ts'

describe('canonicalUrl', () => {
  test.for<[string, string]>([
    ['https://A.Example/Path#part', 'https://a.example/Path'],
    ['https://a.example:443/', 'https://a.example/'],
    ['http://a.example:80/x?utm_source=n&id=7&UTM_Medium=e', 'http://a.example/x?id=7'],
    ['https://a.example/?fbclid=1&gclid=2&mc_cid=3&igshid=4&ref=home', 'https://a.example/'],
    ['https://a.example/?b=2&a=1', 'https://a.example/?b=2&a=1'],
    ['https://a.example/?q=%20x+y&empty=', 'https://a.example/?q=%20x+y&empty='],
    ['https://user:secret@a.example/', 'https://a.example/'],
    ['https://a.example/#/story/7', 'https://a.example/#/story/7'],
    ['https://a.example/#!story', 'https://a.example/#!story'],
    ['https://a.example/?referral=x&preference=y', 'https://a.example/?referral=x&preference=y'],
    ['  https://a.example/x  ', 'https://a.example/x'],
    ['https://www.google.com/amp/s/a.example/x/amp?usqp=mq331AQ', 'https://a.example/x/amp'],
    ['https://www.google.co.uk/amp/a.example/x', 'http://a.example/x'],
    [
      'https://a-example.cdn.ampproject.org/c/s/a.example/x?id=7&amp_js_v=1',
      'https://a.example/x?id=7',
    ],
    ['https://a-example.cdn.ampproject.org/v/s/www.a.example/x', 'https://www.a.example/x'],
    ['https://www-a-example.bing-amp.com/c/s/a.example/x', 'https://a.example/x'],
    ['https://a.example/x?outputType=amp', 'https://a.example/x'],
    ['https://a.example/x?amp=1&id=7', 'https://a.example/x?id=7'],
    ['https://a.example/x?amp', 'https://a.example/x'],
    ['https://a.example/x?amplifier=1&amp=no', 'https://a.example/x?amplifier=1&amp=no'],
    ['https://a.example/x/amp/', 'https://a.example/x/amp/'],
    ['https://www.google.com/amp/about', 'https://www.google.com/amp/about'],
    ['https://www.google.com/search?q=till', 'https://www.google.com/search?q=till'],
    ['https://a.example/amp/s/b.example/x', 'https://a.example/amp/s/b.example/x'],
    ['chrome://settings/#x', 'chrome://settings/'],
    ['not an address', ''],
    ['', ''],
  ])('%s becomes %s', ([href, expected]) => {
    expect(canonicalUrl(href)).toBe(expected)
  })

  test('resolves against a base', () => {
    expect(canonicalUrl('../b?utm_id=1', 'https://a.example/x/y')).toBe('https://a.example/b')
  })

  test('is the same when it is taken twice', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), url => {
        const once = canonicalUrl(url)
        expect(canonicalUrl(once)).toBe(once)
      }),
    )
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(typeof canonicalUrl(text, text)).toBe('string')
      }),
    )
  })
})

test('sites are told by host, whatever stands before it', () => {
  expect(siteHost('https://www.shelf.example/x')).toBe('shelf.example')
  expect(isSameSite('https://m.shelf.example/', 'https://www.shelf.example/')).toBe(true)
  expect(isSameSite('https://news.shelf.example/', 'https://shelf.example/')).toBe(true)
  expect(isSameSite('https://othershelf.example/', 'https://shelf.example/')).toBe(false)
  expect(isSameSite('', '')).toBe(false)
})

test.for<[string, boolean]>([
  ['https://a.example/', true],
  ['https://a.example/grocery/', true],
  ['https://a.example/food-drink', true],
  ['https://a.example/grocer-buys-mill-and-keeps-it', false],
  ['https://a.example/2018/x', false],
  ['https://a.example/?p=7', false],
])('%s is a section: %s', ([url, expected]) => {
  expect(isSectionUrl(url)).toBe(expected)
})
