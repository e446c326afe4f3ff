// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { buildHtml } from '../../lib/extract/build-html.ts'
import { parse } from './parse-page.ts'

const NAMES = (
  'a b blockquote br caption code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3 hr i img li ol p ' +
  'pre q rp rt ruby small span strong sub summary table tbody td tfoot th thead tr u ul'
).split(' ')
const TEXTS = ['shelf', ' ', '\n', '\n two', 'a &lt; b', '\u00a0', '\r', '<p>', '"', '\f']

type Tree = { name: string; inside: Tree[] }
const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.record({
    name: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
      { weight: 1, arbitrary: fc.constantFrom(...TEXTS) },
    ),
    inside: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant<Tree[]>([]),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }),
}))

/** Of any nesting, as scripts can make it. */
function built(trees: Tree[]): Element {
  const root = document.createElement('div')
  for (const { name, inside } of trees) {
    if (!NAMES.includes(name)) root.append(name)
    else {
      const element = document.createElement(name)
      if (name === 'img') element.setAttribute('src', 'https://shop.example/a.png')
      element.append(...built(inside).childNodes)
      root.append(element)
    }
  }
  return root
}

test('what is called plain is what a parser makes of it', () => {
  const seen = { plain: 0 }
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), trees => {
      const { html, isPlain } = buildHtml(built(trees))
      if (!isPlain) return
      seen.plain += 1
      expect(parse(`<body>x${html}`).body.innerHTML).toBe(`x${html}`)
    }),
    { numRuns: 1000 },
  )
  expect(seen.plain).toBeGreaterThan(100)
})

describe('what a story is made of is plain:', () => {
  test.for([
    '<h2>Till</h2><p>One <a href="https://shop.example/">two <b>three</b></a>.</p>',
    '<ul><li>One<ul><li><p>Two</p></li></ul></li></ul><ol><li>Three</li></ol>',
    '<figure><img src="https://shop.example/a.png"><figcaption>A <em>hall</em></figcaption></figure>',
    '<table><tbody><tr><th>A</th><td><p>1</p></td></tr></tbody></table>',
    '<dl><dt>A</dt><dd>1</dd></dl><blockquote><p>Two</p></blockquote><pre>three</pre>',
  ])('%s', html => {
    expect(buildHtml(parse(html).body)).toMatchObject({ html, isPlain: true })
  })

  test.for([
    '<p>One<div>two</div></p>',
    '<a>One<span><a>two</a></span></a>',
    '<h2>One<b><h3>two</h3></b></h2>',
    '<ul><li>One<div><li>two</li></div></li></ul>',
    '<table><tr><td>One</td></tr></table>',
    '<table><tbody>One</tbody></table>',
    '<pre>\nOne</pre>',
  ])('%s is not, written as it is', html => {
    expect(buildHtml(written(html)).isPlain).toBe(false)
  })
})

/** As XML, which nests as it is written. */
function written(html: string): Element {
  const xml = new DOMParser().parseFromString(
    `<html xmlns="http://www.w3.org/1999/xhtml">${html}</html>`,
    'application/xhtml+xml',
  )
  return xml.documentElement
}
