// @vitest-environment jsdom
import createDOMPurify from 'dompurify'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { buildHtml } from '../../lib/extract/build-html.ts'
import { sanitize as clean } from '../../lib/extract/sanitize.ts'
import { parse, read, STORY } from './parse-page.ts'
import { textOf } from './text-of.ts'

function sanitize(html: string): string {
  return clean(html).html
}

/** What the sanitiser that most trust makes of it, set to its own defaults. */
function purified(html: string): string {
  return createDOMPurify(window).sanitize(html)
}

const ACTIVE =
  'script, style, iframe, form, input, svg, math, object, embed, link, meta, base, template, noscript'

describe('addresses', () => {
  test.for([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u2028:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://x.example/1',
    'file:///etc/passwd',
    'feed:javascript:alert(1)',
    'view-source:https://x.example/',
    'about:blank',
    'intent://x#Intent;end',
    'ftp://x.example/',
    '&#106;avascript:alert(1)',
  ])('%j is taken from links and pictures; the words stay', address => {
    const page = parse(
      `<h1>T</h1>${STORY}<p>Read <a>the words</a> of it, which go on <img alt="x"> for a while yet.</p>`,
    )
    page.querySelector('a')?.setAttribute('href', address)
    page.querySelector('img')?.setAttribute('src', address)
    const { html, text } = read(page)
    expect(text).toContain('Read the words of it')
    const hrefs = [...parse(html).querySelectorAll('[href], [src]')].map(
      element => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    )
    expect(hrefs.filter(href => !/^(?:https?:\/\/|mailto:)/.test(href))).toEqual([])
    const direct = sanitize(`<a href="${address}">the words</a><img src="${address}">`)
    expect(direct).toBe('<a>the words</a>')
  })

  test('relative addresses, srcset and <base> become absolute', () => {
    const page = parse(
      `<base href="/deep/"><h1>T</h1>${STORY}<p>Go <a href="../up">up</a> or <a href="mailto:a@b.example">write</a>, ` +
        'as this paragraph says at some length. <img src="s.jpg" srcset="m.jpg 800w, l.jpg 4000w"></p>',
    )
    const { html } = read(page)
    expect(html).toContain('href="https://shop.example/up"')
    expect(html).toContain('href="mailto:a@b.example"')
    expect(html).toContain('<img src="https://shop.example/deep/m.jpg"')
  })
})

const TRICKS = [
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg><foreignObject><p><style><a title="</style><img src=x onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<p><object><p>x</p></object></p>',
  '<a href="https://a.example/"><table><tr><td><a href="https://b.example/">x</a></td></tr></table></a>',
  '<select><option><style></option></select><b>x</b></style>',
  '<math><mtext><table><mglyph><style><math href=javascript:alert(1)>click</math>',
  '<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml></math>',
  '<svg><desc><noscript><a title="</noscript><img src=x onerror=alert(1)>">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<p id=a><table><caption><svg><title><style><!--</title></svg><img src=x onerror=alert(1)>-->',
  '<form id=x><input name=attributes><input name=firstChild><a href="javascript:alert(1)">y</a></form>',
  '<table><td><form><table><form><img src=x onerror=alert(1)>',
  '<h1><a href="https://a.example/"><h2><a href="https://b.example/"><p><table><a>x',
  '<pre>\n\n  x</pre><textarea>\n</textarea><listing>\nx</listing>',
  '<b><i><u><s><b><i><p>x</b>y</i>z</u><div>w</s></p>v',
  '<plaintext><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<?xml-stylesheet href="javascript:alert(1)"?><p>x</p>',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<a title="--><img src=x onerror=alert(1)>" href="https://a.example/">x</a>',
  '<img src="https://a.example/&quot;><script>alert(1)</script>" alt="<script>alert(1)</script>">',
  '<frameset><frame src="javascript:alert(1)"></frameset>',
  '<body onload=alert(1)><p>x',
  '<x-y is="z" slot="s"><p is="evil">x</p></x-y>',
  '<p>&lt;img src=x onerror=alert(1)&gt; &amp;lt;script&amp;gt; \u00a0</p>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<img src="https://a.example/a.png" onerror="alert(1)" id="x" class="y" style="position:fixed" name="body">',
]

describe('markup', () => {
  test.for(TRICKS)('%s comes out inert, and the same when it is sanitised again', trick => {
    const once = sanitize(trick)
    const parsed = parse(once)
    expect(parsed.querySelector(ACTIVE)).toBe(null)
    expect(once).not.toMatch(/<[^>]* (?:on\w+|style|class|id|name)=/i)
    expect(sanitize(once)).toBe(once)
    expect(purified(once)).toBe(parsed.body.innerHTML)
  })

  test('what a story needs stays', () => {
    const html =
      '<h2>A</h2><table><caption>c</caption><tbody><tr><th colspan="2" scope="row">x</th></tr></tbody></table>' +
      '<ol start="3"><li>y</li></ol><p dir="rtl" lang="he"><time datetime="2020-01-01">d</time></p>' +
      '<figure><img src="https://a.example/a.png" alt="z" width="4" height="3"><figcaption>f</figcaption></figure>'
    expect(sanitize(html)).toBe(html)
  })
})

test('what a script nests too deep or too wide comes out whole and within size', () => {
  const page = parse('<p>before</p><div></div><p>after</p>')
  let at: Element = page.querySelector('div') ?? page.body
  for (let level = 0; level < 700; level += 1) at = at.appendChild(page.createElement('blockquote'))
  at.textContent = 'deep'
  const { html } = clean(page.body)
  expect(parse(html).body.textContent).toBe('beforedeepafter')
  expect(sanitize(html)).toBe(html)
})

test('more than five million characters are cut after a word', () => {
  const page = parse('<p>start</p><blockquote></blockquote><p>end</p>')
  const quote = page.querySelector('blockquote')
  if (quote) quote.textContent = '<word> & '.repeat(700_000)
  const { html, isCut } = buildHtml(page.body)
  expect(isCut).toBe(true)
  expect(html.length).toBeLessThanOrEqual(5_000_000)
  expect(html).toMatch(
    /^<p>start<\/p><blockquote>&lt;word&gt; &amp; [^]*(?:&lt;word&gt;|&amp;)<\/blockquote>$/,
  )
})

test('for any nesting: DOMPurify finds nothing to take out, a second time changes nothing, the text is that of the HTML', () => {
  const part = fc.oneof(
    fc.constantFrom(...TRICKS),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="https://x.example/">',
      '</a>',
      '<table>',
      '<td>',
      '</table>',
      '<li>',
      '<ul>',
      '</ul>',
      '<form>',
      '</form>',
      '<math>',
      '</math>',
      '<svg>',
      '</svg>',
      '<style>',
      '</style>',
      '<button>',
      '</button>',
      '<h1>',
      '<h2>',
      '<select>',
      '<option>',
      '<b>',
      '<i>',
      '</b>',
      '<dd>',
      '<ruby>',
      '<rt>',
      '<!--',
      '-->',
      '<br>',
    ),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), parts => {
      const once = sanitize(parts.join(''))
      const { body } = parse(once)
      expect(sanitize(once)).toBe(once)
      expect(body.querySelector(ACTIVE)).toBe(null)
      expect(purified(once)).toBe(body.innerHTML)
      expect(textOf(once)).toBe(clean(parts.join('')).text)
    }),
    { numRuns: 200 },
  )
}, 30_000)
