// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'

import { cleanBody } from '../../lib/extract/clean-body.ts'

const LONG =
  'Kestrel Foods opens a hall in Leiden and hires forty people for it, the grocer said on Monday in a note to its lenders.'
const ABOUT = { title: 'Kestrel opens a hall', authors: ['Mara Lind'], siteName: 'Shelf Weekly' }

function cleaned(inner: string): string {
  const body = new DOMParser().parseFromString(inner, 'text/html').body
  cleanBody(body, ABOUT)
  return body.textContent?.replace(/\s+/g, ' ').trim() ?? ''
}

describe('a body that was chosen', () => {
  test.for(['Advertisement', '- ANZEIGE -', 'Publicidad', 'Реклама', '広告'])(
    'loses the label %s',
    label => {
      expect(cleaned(`<p>${LONG}</p><p>${label}</p><p>${LONG}</p>`)).toBe(`${LONG}${LONG}`)
    },
  )

  test('keeps a sentence about advertisements', () => {
    const sentence = 'Advertisements rose by a tenth.'
    expect(cleaned(`<p>${LONG}</p><p>${sentence}</p>`)).toBe(`${LONG}${sentence}`)
  })
})
