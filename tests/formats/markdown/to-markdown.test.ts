import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { toMarkdown } from '../../../lib/formats/markdown/to-markdown.ts'
import { anyEntry } from '../../arbitraries.ts'
import { sampleClip } from '../sample-clip.ts'
import { markdownOf, targetsIn, typesIn } from './read-markdown.ts'

test('toMarkdown puts frontmatter first only if asked', () => {
  const whole = { clip: sampleClip(), body: { html: '<p>Text.</p>', text: 'Text.' } }
  expect(toMarkdown(whole, { frontmatter: true })).toMatch(
    /^---\ntitle: "Kroger[^]*\n---\n\nText\.\n$/,
  )
  expect(toMarkdown(whole, { frontmatter: false })).toBe('Text.\n')
})

test('toMarkdown shows the note as a quote before the body and added pictures after it', () => {
  const clip = sampleClip({
    note: 'Ask Ada.\nToday.\n\nThen file.',
    pictures: ['/a b.jpg', 'data:,x'],
  })
  const markdown = toMarkdown(
    { clip, body: { html: '<p>Text.</p>', text: '' } },
    { frontmatter: false },
  )
  expect(markdown).toBe(`> Ask Ada.\\
> Today.
>
> Then file.

Text.

![](https://news.example/a%20b.jpg)
`)
})

test('toMarkdown shows the description and a link to the source when there is no body', () => {
  const clip = sampleClip({ kind: 'link', title: 'Kroger [China] \\' })
  expect(toMarkdown({ clip, body: { html: '', text: '' } }, { frontmatter: false })).toBe(
    `The grocer sells its own brand to shoppers in China.

[Kroger \\[China\\] \\\\](https://news.example/retail/kroger-tmall)
`,
  )
})

test('toMarkdown shows the plain text of a body that is nested too deep to be walked', () => {
  const body = { html: '<div>'.repeat(100_000), text: 'One.\n\nTwo.' }
  expect(toMarkdown({ clip: sampleClip(), body }, { frontmatter: false })).toBe('One.\n\nTwo.\n')
})

test('toMarkdown never throws, never writes HTML, links only to http, https and mailto', () => {
  fc.assert(
    fc.property(anyEntry(), entry => {
      const markdown = toMarkdown(entry, { frontmatter: false })
      expect(typesIn(markdown)).not.toContain('html')
      for (const target of targetsIn(markdown)) expect(target).toMatch(/^(https?:\/\/|mailto:)/)
    }),
  )
})

test.for([
  ['starts at the second heading level', '<h1>A</h1><h3>B</h3>', '## A\n\n#### B\n'],
  ['lifts low headings', '<h4>A</h4><h5>B</h5>', '## A\n\n### B\n'],
  ['keeps a heading on one line', '<h2>A<br>B</h2><h2> </h2>', '## A B\n'],
  ['writes lists with hyphens', '<ul><li>a<ul><li>b</ul><li>c</ul>', '- a\n  - b\n- c\n'],
  ['keeps the start of a numbered list', '<ol start="3"><li>a</ol>', '3. a\n'],
  ['bounds the start of a numbered list', '<ol start="99999999999"><li>a</ol>', '1. a\n'],
  ['marks emphasis', '<p><em>a</em> <b>b</b> <s>c</s></p>', '_a_ **b** ~~c~~\n'],
  ['moves spaces out of marks', '<p><b>a </b>b<i> c<br></i>d</p>', '**a** b _c_\\\nd\n'],
  ['flattens doubled marks', '<p><b>a<strong>b</strong></b></p>', '**ab**\n'],
  ['drops empty marks and links', '<p>a<b> </b>b<a href="/x"></a></p>', 'a b\n'],
  ['marks parts of words', '<p><i>Vogue</i>s</p>', '*Vogue*s\n'],
  ['marks Chinese', '<p>这是<em>重点</em>内容</p>', '这是*重点*内容\n'],
  ['unwraps a mark around blocks', '<b><p>a</p><p>b</p></b>', 'a\n\nb\n'],
  ['writes a rule that is no frontmatter', '<hr><p>a</p>', '***\n\na\n'],
  ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b\n'],
  [
    'fences code without its language',
    '<pre><code class="language-dataviewjs">a\n</code></pre>',
    '```\na\n```\n',
  ],
  ['outgrows fences in code', '<pre>```\na</pre>', '````\n```\na\n````\n'],
  ['writes code in a line', '<p><code>a`b</code></p>', '``a`b``\n'],
  ['writes Dataview queries as text', '<p><code>= x</code> <code>$= y</code></p>', '\\= x $= y\n'],
  ['writes Templater commands as text', '<pre>&lt;% a\nb %&gt;</pre>', '<\\% a\\\nb %>\n'],
  ['drops comments and unknown frames', '<!-- a --><p>b</p><base href="//evil.example/">', 'b\n'],
] as const)('the body %s', ([, html, markdown]) => {
  expect(markdownOf(html)).toBe(markdown)
})

test('the body writes a table with one line for each cell', () => {
  const head = '<caption>Sales</caption><tr><th>Shop<th align="right">Sales'
  expect(markdownOf(`<table>${head}<tr><td><p>a</p><ul><li>b<li>c</ul><td>1<br>2</table>`))
    .toBe(`_Sales_

| Shop | Sales |
| - | -: |
| a b c | 1 2 |
`)
})

test('the body reads a table of one column as page layout', () => {
  expect(markdownOf('<table><tr><td><p>a</p><p>b</p></td></tr></table>')).toBe('a\n\nb\n')
})

test('the body bounds spans that would fill a table with empty cells', () => {
  const html = '<table><tr><td colspan="1000000000" rowspan="65000">a<td>b<tr><td>c</table>'
  expect(markdownOf(html).length).toBeLessThan(200)
})

test('the body writes a figure as a picture with its caption in italics below', () => {
  expect(
    markdownOf(
      '<figure><img src="/a.jpg" alt="Shop"><figcaption>A shop in <em>Wuhan</em></figcaption></figure>',
    ),
  ).toBe('![Shop](https://news.example/a.jpg)\n\n_A shop in Wuhan_\n')
})

test('the body takes the best picture that the page names', () => {
  expect(markdownOf('<p><img src="s.jpg" srcset="m.jpg 640w, l.jpg 1280w"></p>')).toContain(
    '/retail/l.jpg)',
  )
  expect(markdownOf('<p><img src="data:image/gif;base64,R0" data-src="/real.jpg"></p>')).toContain(
    '/real.jpg)',
  )
  expect(
    markdownOf('<picture><source srcset="/a.webp 9w"><img src="/a.jpg" alt="x"></picture>'),
  ).toBe('![x](https://news.example/a.jpg)\n')
  expect(markdownOf('<picture><source srcset="/a.webp"><img></picture>')).toContain('/a.webp)')
})

test('the body keeps the text of links and pictures that lead nowhere safe', () => {
  const html =
    '<p><a href="javascript:alert(1)">a</a> <a>b</a> <img src="file:///x.png" alt="c"></p>'
  expect(markdownOf(html)).toBe('a b c\n')
})

test('the body makes no link of media that cannot be linked', () => {
  const html =
    '<video src="javascript:x" poster="data:,y"></video><iframe src="javascript:z" title="t"></iframe>'
  expect(typesIn(markdownOf(`<p>a</p>${html}`))).not.toContain('link')
})
