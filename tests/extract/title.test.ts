// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { withoutSite } from '../../lib/extract/without-site.ts'
import type { Article } from '../../lib/model.ts'
import { parse, read, STORY } from './parse-page.ts'

const HEADLINE = 'Grocer moves its shelves and loses its regulars'

function readTitle(head: string, heading: string): Article {
  return read(parse(`<head>${head}</head><body><article>${heading}${STORY}</article></body>`), {
    url: 'https://www.tillpost.example/2024/03/shelves-move-123',
  })
}

function shared(title: string): string {
  return `<meta property="og:title" content="${title}">`
}

describe('the headline is taken without what stands around it', () => {
  test.for<[string, string, string]>([
    ['a rubric in the heading', shared(HEADLINE), `<h1><span>Retail news</span> ${HEADLINE}</h1>`],
    ['a rubric before a bar', shared(HEADLINE), `<h1>Retail | ${HEADLINE}</h1>`],
    ['a date in the heading', shared(HEADLINE), `<h1><div>1 February 2022</div>${HEADLINE}</h1>`],
    [
      'a marked kicker that nothing else leaves out',
      '',
      `<h1><span class="head__kicker">After the move:</span> ${HEADLINE}</h1>`,
    ],
    [
      'a marked subtitle',
      '',
      `<h1>${HEADLINE} <small class="subtitle">A visit to Dayton</small></h1>`,
    ],
    ['the call of an exclusive', '', `<h1>EXCLUSIVE: ${HEADLINE}</h1>`],
    ['quotes of a reply line', shared(HEADLINE), `<h1>15 replies to “${HEADLINE}”</h1>`],
    [
      'a logo that is an h1',
      `<title>${HEADLINE} | Till Post</title>`,
      `<h1>Till Post</h1><h2>${HEADLINE}</h2>`,
    ],
    [
      'a host that is an h1',
      `<title>${HEADLINE}</title>`,
      `<h1>tillpost.example</h1><h2>${HEADLINE}</h2>`,
    ],
    ['an h1 of one word from the text', shared(HEADLINE), '<h1>Dayton</h1>'],
    [
      'section and site after it',
      `<title>${HEADLINE} - Retail - Till Post</title><script type="application/ld+json">{"@type":"NewsArticle","articleSection":"Retail"}</script>`,
      '',
    ],
    [
      'the name of the site after it, in another script',
      `<title>${HEADLINE}ㅣ틸포스트</title><meta property="og:site_name" content="틸포스트">`,
      '',
    ],
  ])('%s', ([, head, heading]) => {
    expect(readTitle(head, heading).title).toBe(HEADLINE)
  })
})

describe('what belongs to the headline stays', () => {
  test.for<[string, string, string]>([
    [
      'a first part that the page repeats',
      `<title>Shelf wars: ${HEADLINE}</title>${shared(HEADLINE)}`,
      `Shelf wars: ${HEADLINE}`,
    ],
    ['an article before it', shared(HEADLINE.toLowerCase()), `The ${HEADLINE.toLowerCase()}`],
    ['a short headline behind a call', '', 'Exclusive: Till strike'],
  ])('%s', ([, head, headline]) => {
    expect(readTitle(head, `<h1>${headline}</h1>`).title).toBe(headline)
  })
})

test('what other places call the story stays at hand, and agreement makes sure', () => {
  const clash = readTitle(
    shared('You will not believe why it loses its regulars'),
    `<h1>${HEADLINE}</h1>`,
  )
  expect(clash.title).toBe(HEADLINE)
  expect(clash.origins.title?.also).toEqual([
    { value: 'You will not believe why it loses its regulars', source: 'meta og:title' },
  ])
  const agreed = readTitle(shared(HEADLINE), `<h1>${HEADLINE}</h1>`)
  expect(agreed.origins.title?.also).toEqual([])
  expect(agreed.origins.title?.confidence).toBeGreaterThan(clash.origins.title?.confidence ?? 1)
})

test.for<[string, string]>([
  ['Shelves move | Till Post', 'Shelves move'],
  ['Till Post: Shelves move to Dayton', 'Till Post: Shelves move to Dayton'],
  ['Till Post - Shelves move to Dayton', 'Shelves move to Dayton'],
  ['Shelves move - and nobody cares', 'Shelves move - and nobody cares'],
  ['Shelves move – tillpost.example', 'Shelves move'],
  ['', ''],
])('%j without its site is %j', ([title, headline]) => {
  expect(withoutSite(title, ['Till Post'], 'tillpost.example')).toBe(headline)
})
