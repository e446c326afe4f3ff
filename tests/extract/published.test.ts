// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import type { Article } from '../../lib/model.ts'
import { parse, read, STORY } from './parse-page.ts'

type Page = {
  head?: string
  above?: string
  below?: string
  end?: string
  url?: string
  lang?: string
}

function readPageOf({
  head = '',
  above = '',
  below = '',
  end = '',
  url,
  lang = 'en-US',
}: Page): Article {
  const html =
    `<html lang="${lang}"><head><title>Harbour Foods opens a shop</title>${head}</head><body>${above}` +
    `<article><h1>Harbour Foods opens a shop</h1>${below}${STORY}</article>${end}</body></html>`
  return read(parse(html), url ? { url } : {})
}

function linked(published: string, modified = ''): string {
  const data = {
    '@type': 'NewsArticle',
    datePublished: published,
    dateModified: modified || undefined,
  }
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`
}

function meta(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`
}

describe('the day of publication', () => {
  test.for<[string, Page, string, string]>([
    [
      'is what code and page agree on',
      { head: linked('2024-05-02T09:00:00+02:00'), below: '<p>May 2, 2024</p>' },
      '2024-05-02',
      'json-ld',
    ],
    [
      'is the day shown when it is that of a new publication',
      { head: linked('2019-05-02T09:00:00Z', '2024-05-03T10:00:00Z'), below: '<p>May 3, 2024</p>' },
      '2024-05-03',
      'visible date line',
    ],
    [
      'is not the day of a change that the page calls one',
      { head: linked('2019-05-02', '2024-05-03'), below: '<p>Last updated: May 3, 2024</p>' },
      '2019-05-02',
      'json-ld',
    ],
    [
      'is the day shown when the code has that of a move to another system',
      { head: linked('2024-05-02T09:00:00Z'), below: '<p class="date">March 14, 2019</p>' },
      '2019-03-14',
      'visible date line',
    ],
    [
      'is not that of an event below the headline',
      { head: linked('2024-05-02T09:00:00Z'), below: '<p>Opens on May 20, 2024</p>' },
      '2024-05-02',
      'json-ld',
    ],
    [
      'is not that of a picture',
      {
        head: linked('2024-05-02T09:00:00Z'),
        below:
          '<figure><img src="/a.jpg"><figcaption>The shop on May 1, 2024</figcaption></figure>',
      },
      '2024-05-02',
      'json-ld',
    ],
    [
      'is the one of two days in a line that the code gives too',
      {
        head: linked('2024-04-24'),
        below: '<p class="posted-on">May 21, 2024 April 24, 2024 by R. Sohl</p>',
      },
      '2024-04-24',
      'json-ld',
    ],
    [
      'is read day first where only that agrees with the code',
      { head: linked('2024-09-10'), below: '<p class="post-date">10/09/2024</p>' },
      '2024-09-10',
      'json-ld',
    ],
    [
      'is the day in the address rather than a far line of the page',
      {
        head: linked('2024-05-02'),
        url: 'https://shop.example/2024/05/02/shop',
        below: `${STORY}<p class="info">In print on May 3, 2024</p>`,
      },
      '2024-05-02',
      'json-ld',
    ],
    [
      'is the later part of a line that starts with the change',
      { below: '<p class="date">Last updated 4 June 2024, originally published 17 June 2023</p>' },
      '2023-06-17',
      'visible date line',
    ],
    [
      'is found beside the headline in a line whose class says teaser',
      { below: '<p class="teaser-meta">Press release of May 2, 2024 | Oslo</p>' },
      '2024-05-02',
      'visible date line',
    ],
    [
      'is found far from the headline when it stands nowhere else',
      { end: '<div><p class="source">Published: 2 May 2024</p></div>' },
      '2024-05-02',
      'visible date line',
    ],
    [
      'is no day of a list of other stories',
      {
        url: 'https://shop.example/2024/may/02/shop',
        below: STORY,
        end: '<ul><li class="date">May 9, 2024</li><li class="date">May 8, 2024</li><li class="date">May 7, 2024</li></ul>',
      },
      '2024-05-02',
      'address',
    ],
    [
      'is that of the last change when the page gives no other',
      { below: '<p>Updated May 3, 2024</p>' },
      '2024-05-03',
      'visible update line',
    ],
    [
      "is read from a publisher's own meta element",
      { head: '<meta name="w-published-date" content="2024-05-02T06:03:43.274Z">' },
      '2024-05-02',
      'meta w-published-date',
    ],
    [
      'is the text of a time element whose code has the day of a change',
      {
        below: '<p><time datetime="2024-05-09T10:18:46Z">Publié le 2 mai 2024</time></p>',
        lang: 'fr',
      },
      '2024-05-02',
      'visible date line',
    ],
  ])('%s', ([, page, day, source]) => {
    const { publishedOn, origins } = readPageOf(page)
    expect(publishedOn).toBe(day)
    expect(origins.publishedOn?.source).toBe(source)
  })

  test('is not read from a copyright line, a comment or a time before 1995', () => {
    const end =
      '<p class="date">© May 2, 2024 Shelf Weekly</p><div class="comments"><p class="date">May 3, 2024</p></div>' +
      '<p>June 25, 1984</p>'
    expect(readPageOf({ end }).publishedOn).toBe(null)
  })
})

describe('the time of publication', () => {
  test.for<[string, Page, string, string]>([
    [
      'is told by the clock that the page shows, with the zone that parts it from UTC',
      {
        head: linked('2024-05-03T01:48:19Z', '2024-05-03T04:00:00Z'),
        below: '<p class="posted">May 2, 2024 at 8:48 p.m.</p>',
      },
      '2024-05-02',
      '2024-05-02T20:48-05:00',
    ],
    [
      'is that of a meta element without zone that has the same minute and second',
      { head: linked('2024-05-03T06:35:29Z') + meta('published_at', '2024-05-02 22:35:29') },
      '2024-05-02',
      '2024-05-02T22:35-08:00',
    ],
    [
      'is that of a meta element which gives the same instant with a zone',
      {
        head:
          linked('2024-05-02T22:32:39Z') +
          meta('article:published_time', '2024-05-03T07:32:39+09:00'),
      },
      '2024-05-03',
      '2024-05-03T07:32+09:00',
    ],
    [
      'is kept as written when nothing speaks of another zone',
      { head: linked('2024-05-02T22:32:39Z') },
      '2024-05-02',
      '2024-05-02T22:32:39Z',
    ],
  ])('%s', ([, page, day, at]) => {
    expect(readPageOf(page)).toMatchObject({ publishedOn: day, publishedAt: at })
  })
})

describe('a day in doubt', () => {
  test('is flagged, with the other days that the page gives', () => {
    const { warnings, origins } = readPageOf({
      head: linked('2019-05-02', '2024-05-03'),
      below: '<p>May 3, 2024</p>',
    })
    expect(warnings).toContain('date-uncertain')
    expect(origins.publishedOn?.also).toEqual([{ value: '2019-05-02', source: 'json-ld' }])
  })

  test('is not flagged when code and page agree, or when the code alone speaks', () => {
    const head = linked('2024-05-02')
    expect(readPageOf({ head, below: '<p>May 2, 2024</p>' }).warnings).not.toContain(
      'date-uncertain',
    )
    expect(readPageOf({ head }).warnings).not.toContain('date-uncertain')
  })
})

function pageWith(line: string): Document {
  return parse(
    `<html><body><article><h1>Harbour Foods opens a shop</h1>${line}${STORY}</article></body></html>`,
  )
}

describe('with the clock of the clip', () => {
  const now = Date.UTC(2026, 9, 5, 2)

  test('a line below the headline may count from today', () => {
    const { publishedOn, warnings } = read(
      pageWith('<p class="date">Posted 3 hours ago</p>'),
      {},
      now,
    )
    expect(publishedOn).toBe('2026-10-04')
    expect(warnings).toContain('date-uncertain')
  })

  test('without it such a line gives no day', () => {
    expect(read(pageWith('<p class="date">Posted 3 hours ago</p>')).publishedOn).toBe(null)
  })

  test('a day that is still to come is refused', () => {
    expect(read(pageWith('<p class="date">May 2, 2027</p>'), {}, now).publishedOn).toBe(null)
    expect(read(pageWith('<p class="date">October 5, 2026</p>'), {}, now).publishedOn).toBe(
      '2026-10-05',
    )
  })
})
