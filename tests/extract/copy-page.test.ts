// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { copyPage } from '../../lib/extract/copy-page.ts'
import { copyStepwise } from '../../lib/extract/copy-stepwise.ts'
import { parse } from './parse-page.ts'

function htmlOf(document: Document): string {
  return document.documentElement.outerHTML
}

test('the browser’s own copy and the one made step by step are the same', () => {
  const part = fc.constantFrom(
    '<p class="a" id="b" title="c">',
    '</p>',
    '<form name="f"><input name="firstChild" id="remove"><input name="removeAttribute">',
    '</form>',
    '<button form="f" id="parentNode">',
    '<img name="body" id="x" src="/a.png">',
    '<script>let a</script>',
    '<script type=" application/LD+json; charset=utf-8">{"a":"b"}</script>',
    '<style>p { }</style>',
    '<svg><p></svg>',
    '<template><p>t</p></template>',
    '<iframe src="/x">y</iframe>',
    '<noscript><img src="/b.png"></noscript>',
    '<!-- c -->',
    '<meta name="author" content="d">',
    '<x-teaser>e</x-teaser>',
    ' words ',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), parts => {
      const page = parse(parts.join(''))
      expect(htmlOf(copyPage(page).document)).toBe(htmlOf(copyStepwise(page).document))
    }),
    { numRuns: 100 },
  )
})

describe('what does not fit', () => {
  test('one endless text is cut where the limit is', () => {
    const page = parse('<title>Long</title><p id="p">x</p><p>after</p>')
    const text = page.querySelector('#p')?.firstChild
    if (text) text.nodeValue = 'ab '.repeat(2_000_000)
    const { document, cut } = copyPage(page)
    expect(cut).toBe(true)
    expect(document.title).toBe('Long')
    expect(document.body.textContent).toMatch(/^(?:ab )+a?b?$/)
    expect(document.documentElement.textContent).toHaveLength(5_000_000)
  })

  test.for(['src', 'srcset', 'href', 'data-src'])('a huge data: address in %s goes', name => {
    const page = parse(`<img ${name}="data:image/png;base64,${'A'.repeat(300_000)}" alt="kept">`)
    expect(htmlOf(copyPage(page).document)).toContain('<img alt="kept">')
  })

  test('JSON-LD of more than a megabyte is left out, and the text after it stays', () => {
    const data = `{"a":"${'x'.repeat(1_000_001)}"}`
    const page = parse(`<script type="application/ld+json">${data}</script><p>the text</p>`)
    const { document, cut } = copyPage(page)
    expect(cut).toBe(false)
    expect(document.querySelector('script')).toBe(null)
    expect(document.body.textContent).toBe('the text')
  })
})

test('a nest that hides in a template is not followed', () => {
  const page = parse('<p>the text</p><template></template>')
  const template = page.querySelector('template')
  let at: Node | undefined = template?.content
  for (let level = 0; level < 500; level += 1) at = at?.appendChild(page.createElement('div'))
  const { document, tooDeep } = copyPage(page)
  expect(tooDeep).toBe(false)
  expect(document.body.textContent).toBe('the text')
})

test('a form cannot stand in the place of a part of the document, whatever its controls are called', () => {
  const page = parse(
    '<form name="body"><input name="localName"><input name="nodeType"></form><p>a</p>',
  )
  expect(copyPage(page).document.body.localName).toBe('body')
})
