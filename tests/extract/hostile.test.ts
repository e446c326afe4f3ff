// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parse, read, STORY } from './parse-page.ts'

describe('names that hide DOM methods', () => {
  test.for([
    'getAttribute',
    'attributes',
    'parentNode',
    'childNodes',
    'firstChild',
    'nextSibling',
    'removeChild',
    'localName',
    'nodeType',
    'tagName',
    'textContent',
    'innerHTML',
    'querySelectorAll',
    'children',
    'style',
  ])('a form control called %s does not stop the clip', name => {
    const form = `<form><input name="${name}"><button id="${name}">x</button><img name="${name}" src="/a.png">`
    const article = read(parse(`<body>${form}<article><h1>Shelves</h1>${STORY}</article></form>`))
    expect(article.text).toContain('Paragraph 5 tells')
    expect(article.warnings).toEqual([])
  })

  test.for([
    'body',
    'documentElement',
    'cloneNode',
    'createTreeWalker',
    'querySelector',
    'title',
    'contentType',
  ])('a picture called %s does not stop the clip', name => {
    const article = read(parse(`<img name="${name}" src="/a.png"><h1>Shelves</h1>${STORY}`))
    expect(article.text).toContain('Paragraph 5 tells')
  })
})

describe('trees that only a script can build', () => {
  test.for([600, 2000])('nesting %i deep ends in a clip that says it found no story', depth => {
    const page = parse(`<title>Deep</title><div id="deep"></div>`)
    let holder: Element = page.querySelector('#deep') ?? page.body
    for (let level = 0; level < depth; level += 1) {
      holder = holder.appendChild(page.createElement('div'))
    }
    holder.innerHTML = STORY
    const article = read(page)
    expect(article.title).toBe('Deep')
    expect(article.text).toContain('Paragraph 3 tells')
    expect(article.warnings).toContain('no-article')
  })
})

test('lone surrogates and control characters are settled in every field', () => {
  const bad = 'a\ud800b\u0000c\ufffe'
  const page = parse(`<h1>x</h1>${STORY}<p id="p">x</p>`)
  const heading = page.querySelector('h1')
  if (heading) heading.textContent = `Title ${bad}`
  const last = page.querySelector('#p')
  if (last)
    last.textContent = `Text ${bad} that goes on for a while, so that nobody takes it for a menu.`
  const article = read(page)
  expect(article.title).toBe('Title a\ufffdbc')
  expect(article.text).toContain('Text a\ufffdbc')
  expect(JSON.stringify(article).isWellFormed()).toBe(true)
})

test('a data: picture of a megabyte leaves nothing in the clip', () => {
  const image = `<img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`
  expect(read(parse(`<h1>Big</h1>${STORY}${image}`)).html.length).toBeLessThan(10_000)
})

test('patched prototypes of shared objects gain nothing from a page', () => {
  const data = '{"@type":"NewsArticle","__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}}}'
  read(parse(`<script type="application/ld+json">${data}</script><h1>P</h1>${STORY}`))
  expect('bad' in {}).toBe(false)
})

test('whatever the markup, reading never throws and leaves the page as it was', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<form>',
    '<input name=parentNode>',
    '<table><td>',
    '<svg>',
    '<math>',
    '<noscript>',
    '<template>',
    '<article>',
    '<h1>',
    '<base href="//x">',
    '<img srcset=",,,">',
    '<a href="%">',
    '<script type="application/ld+json">{',
    '</script>',
    '<time datetime="x">',
    '<meta property="og:title">',
    '<select>',
    '<iframe>',
    '<title>',
    '<ruby><rt>',
    '<!--',
    '-->',
    'By ',
    '2 May 2020 ',
    '©',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, fc.string({ maxLength: 30 })), { maxLength: 40 }), parts => {
      const page = parse(parts.join(''))
      const before = page.documentElement.outerHTML
      expect(read(page).kind).toBe('article')
      expect(page.documentElement.outerHTML).toBe(before)
    }),
    { numRuns: 150 },
  )
}, 60_000)
