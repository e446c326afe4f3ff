// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { SITE_RULES, ruleFor } from '../../lib/extract/site-rules.ts'
import { parse, read, STORY } from './parse-page.ts'

const URL_OF_STORY = 'https://www.politifact.com/article/2024/mar/05/shelves-move/'
const SOURCE = `<p>${'Aisle Ledger, Vending comes back, May 2023. '.repeat(20)}</p>`

function storyOf(body: string, url = URL_OF_STORY): string {
  const page = parse(`<title>Shelves move</title><body><h1>Shelves move</h1>${body}</body>`)
  return read(page, { url }).text
}

test.for<[string, boolean]>([
  ['https://www.politifact.com/article/1', true],
  ['https://api.politifact.com/article/1', true],
  ['https://notpolitifact.com/article/1', false],
  ['https://politifact.com.example/article/1', false],
  ['no address', false],
])('pages at %s have the rule of the site: %s', ([url, expected]) => {
  expect(ruleFor(url)?.hosts === 'politifact.com').toBe(expected)
})

describe('a rule', () => {
  const told = `<article>${STORY}</article><section id="sources">${SOURCE.repeat(9)}</section>`

  test('takes out what it names, on its site only', () => {
    expect(storyOf(told)).not.toContain('Vending comes back')
    expect(storyOf(told, 'https://other.example/a/shelves-move-1')).toContain('Vending comes back')
  })

  test('does nothing where it would leave hardly any text', () => {
    expect(storyOf(`<article id="sources">${STORY}</article>`)).toBe(
      storyOf(`<article>${STORY}</article>`),
    )
  })

  test('does nothing where it finds nothing', () => {
    expect(storyOf(`<article>${STORY}</article>`).length).toBeGreaterThan(500)
  })
})

test('each rule says where, what, why and since when, in selectors that can be read', () => {
  const page = parse('<body></body>')
  for (const { hosts, drop, byline, reason, seen } of SITE_RULES) {
    expect(hosts).toMatch(/^[a-z0-9.-]+(?: [a-z0-9.-]+)*$/)
    expect(reason.length).toBeGreaterThan(10)
    expect(seen).toMatch(/^20\d\d-\d\d$/)
    expect(drop ?? byline).toBeDefined()
    for (const selector of [drop, byline]) if (selector) page.querySelector(selector)
  }
})
