// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { cleanBody } from '../../lib/extract/clean-body.ts'

const LONG =
  'Kestrel Foods opens a hall in Leiden and hires forty people for it, the grocer said on Monday in a note to its lenders.'
const NEXT =
  'Forty more will come from a depot in Breda, which the company closes as soon as the lease of the hall begins in the spring.'
const THIRD =
  'Neither the price of the lease nor its length was told, and the works council said that it had heard of the plan on the day.'
const ABOUT = { title: 'Kestrel opens a hall', names: ['Mara Lind'] }

function cleaned(inner: string): string {
  const body = new DOMParser().parseFromString(inner, 'text/html').body
  cleanBody(body, ABOUT)
  return body.textContent?.replace(/\s+/g, ' ').trim() ?? ''
}

describe('a body that was chosen', () => {
  test.for(['Advertisement', '- ANZEIGE -', 'Publicidad', 'Реклама', '広告'])(
    'loses the label %s',
    label => {
      expect(cleaned(`<p>${LONG}</p><p>${label}</p><p>${NEXT}</p>`)).toBe(`${LONG}${NEXT}`)
    },
  )

  test('keeps a sentence about advertisements', () => {
    const sentence = 'Advertisements rose by a tenth.'
    expect(cleaned(`<p>${LONG}</p><p>${sentence}</p>`)).toBe(`${LONG}${sentence}`)
  })

  test.for([
    ['a related story', '<p>Related: <a href="/a">Kestrel closes a depot in Breda</a></p>'],
    [
      'a related story in Dutch',
      '<p>Lees ook: <a href="/a">Kestrel sluit een depot in Breda</a></p>',
    ],
    [
      'a paragraph that is a link',
      '<p><a href="/a">Kestrel closes its oldest depot in Breda</a></p>',
    ],
    ['a byline box', '<div class="articleByline"><p>Mara Lind</p></div>'],
    ['a form', '<form><p>Your address</p></form>'],
    ['a credit without its picture', '<p class="photo-credit">Photo: M. Lind</p>'],
    ['an invitation', '<p>Sign up for the weekly letter of Shelf Weekly.</p>'],
    ['a picture credit', '<p>Photo: Shelf Weekly</p>'],
  ] as const)('loses %s', ([, part]) => {
    expect(cleaned(`<p>${LONG}</p>${part}<p>${NEXT}</p>`)).toBe(`${LONG}${NEXT}`)
  })

  test.for([
    [
      'a list of links',
      '<p><a href="/a">The first of the three reports</a></p><p><a href="/b">The second of the three reports</a></p>',
    ],
    [
      'an address',
      '<p><a href="https://kestrel.example/">https://kestrel.example/hall in Leiden</a></p>',
    ],
    ['a heading named like furniture', '<h2 id="related-costs">Related costs</h2>'],
    [
      'a sentence with a link',
      '<p>The hall stands beside <a href="/a">a depot that it will replace</a>.</p>',
    ],
    ['a story that is one large box', `<div class="promo"><p>${THIRD}</p></div>`],
  ] as const)('keeps %s', ([, part]) => {
    const wanted = new DOMParser().parseFromString(part, 'text/html').body.textContent
    expect(cleaned(`<p>${LONG}</p>${part}<p>${NEXT}</p>`)).toBe(`${LONG}${wanted}${NEXT}`)
  })

  test.for([
    'Related articles',
    'Mehr zum Thema',
    'Lire aussi',
    'Lea también',
    'Leggi anche',
    'Leia também',
    'Lees ook',
    'Läs också',
    'Czytaj także',
    'Читайте также',
    '相关阅读',
    '関連記事',
    '관련기사',
    'اقرأ أيضا',
  ])('loses the list of other stories under %s', heading => {
    const list =
      '<ul><li><a href="/a">A depot closes</a></li><li><a href="/b">A hall opens</a></li></ul>'
    expect(cleaned(`<p>${LONG}</p><h3>${heading}</h3>${list}<p>${NEXT}</p>`)).toBe(`${LONG}${NEXT}`)
  })

  test('keeps a section of prose whatever its heading', () => {
    const section = `<h3>Related costs</h3><p>${THIRD}</p>`
    expect(cleaned(`<p>${LONG}</p>${section}<p>${NEXT}</p>`)).toContain(`Related costs${THIRD}`)
  })

  test('loses a box that its classes hide, unless wider screens show it', () => {
    expect(cleaned(`<p>${LONG}</p>${boxNamed('intro hidden')}<p>${NEXT}</p>`)).toBe(
      `${LONG}${NEXT}`,
    )
    expect(cleaned(`<p>${LONG}</p>${boxNamed('hidden md:block')}<p>${NEXT}</p>`)).toContain('A box')
  })

  test('tells a paragraph once', () => {
    expect(cleaned(`<p>${LONG}</p><p>${NEXT}</p><p>${LONG}</p>`)).toBe(`${LONG}${NEXT}`)
  })

  test('gives a picture the caption beside it', () => {
    const body = new DOMParser().parseFromString(
      `<p>${LONG}</p><div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The hall</p></div><p>${LONG}</p>`,
      'text/html',
    ).body
    cleanBody(body, ABOUT)
    expect(body.querySelector('figure')?.outerHTML).toBe(
      '<figure><img src="/a.jpg"><figcaption>The hall</figcaption></figure>',
    )
  })

  test('loses what stands above and below the story', () => {
    const top = '<p>Kestrel opens a hall</p><p>By Mara Lind</p><p>4 March 2026</p>'
    const end = '<h3>More stories</h3><ul><li><a href="/a">A depot closes in Breda</a></li></ul>'
    expect(cleaned(`${top}<p>${LONG}</p>${end}`)).toBe(LONG)
  })
})

function boxNamed(name: string): string {
  return `<div class="${name}"><p>A box of some words</p></div>`
}
