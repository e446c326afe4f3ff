// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { parse, read, STORY } from './parse-page.ts'

function authorsOf(head: string, lines: string): string[] {
  const page = `<title>Grocer moves its shelves</title>${head}<h1>Grocer moves its shelves</h1>${lines}${STORY}`
  return read(parse(page)).authors
}

describe('authors', () => {
  test.for<[string, string, string, string[]]>([
    [
      'several meta elements of one name',
      '<meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Roe, John">',
      '',
      ['Jane Doe', 'John Roe'],
    ],
    [
      'the card that WordPress writes',
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Nele Voß">',
      '',
      ['Nele Voß'],
    ],
    ['a byline after the day', '', '<p>Posted on May 3, 2024 by Jane Doe</p>', ['Jane Doe']],
    [
      'a label with the name on the next line',
      '',
      '<p>By</p><p>Jane Doe | jane@shop.example</p>',
      ['Jane Doe'],
    ],
    ['a name alone beside the day', '', '<p>Jane Doe</p><p>May 3, 2024</p>', ['Jane Doe']],
    [
      'name and role in one byline',
      '',
      '<div class="byline"><b>Jane Doe</b><i>Head of Shelves</i></div>',
      ['Jane Doe'],
    ],
    [
      'two names in a list',
      '',
      '<div class="authors"><a class="author">Jane Doe</a> and <a class="author">John Roe</a></div>',
      ['Jane Doe', 'John Roe'],
    ],
    [
      'a section after the name',
      '',
      '<div class="author">Written by <a>Jane Doe</a> in <a>Shelves</a> on 3 May 2024</div>',
      ['Jane Doe'],
    ],
    [
      'a login in data, the name on the page',
      '<meta name="author" content="jdoe">',
      '<p>By Jane Doe</p>',
      ['Jane Doe'],
    ],
    [
      'a publisher in data, the name on the page',
      '<meta name="author" content="Shop & Co">',
      '<p>By Jane Doe</p>',
      ['Jane Doe'],
    ],
    ['a login alone', '<meta name="author" content="jdoe">', '', ['jdoe']],
    [
      'a handle, a network and an address',
      '<meta name="author" content="@shop"><meta property="article:author" content="https://www.facebook.com/shop">',
      '',
      [],
    ],
    [
      'links to accounts in the menu',
      '',
      '<nav><a href="/members/new">Create Account</a></nav>',
      [],
    ],
    ['a sentence that starts like a byline', '', '<p>By Monday the shelves were gone.</p>', []],
  ])('%s', ([, head, lines, authors]) => {
    expect(authorsOf(head, lines)).toEqual(authors)
  })

  test('what other places say is kept beside the answer', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":"Jane Doe"}</script>'
    const page = parse(`${head}<h1>Grocer moves its shelves</h1><p>By John Roe</p>${STORY}`)
    expect(read(page).origins.authors).toEqual({
      source: 'json-ld',
      confidence: 0.87,
      also: [{ value: 'John Roe', source: 'visible byline' }],
    })
  })
})
