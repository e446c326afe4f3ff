import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { toMarkdown } from '../../../lib/formats/markdown/to-markdown.ts'
import { anyText } from '../../arbitraries.ts'
import { sampleClip } from '../sample-clip.ts'
import {
  escapeHtml,
  markdownOf,
  nodesOf,
  readMarkdown,
  targetsIn,
  textOf,
  typesIn,
} from './read-markdown.ts'

test.for([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; &#x41;',
  '# no heading',
  '- no list',
  '1. no list',
  '> no quote',
  '---',
  '===',
  '```dataviewjs',
  '~~~js',
  '| a | b |',
  '_a_ *b* **c** ~~d~~ `e`',
  '[a](javascript:alert(1)) ![b](c) [d]: e',
  '[^1] [x] [ ]',
  'ends in a backslash \\',
  '\\* \\\\ \\n',
])('text of a page %j is the same text for CommonMark and GFM', text => {
  const markdown = markdownOf(`<p>${escapeHtml(text)}</p>`)
  expect(textOf(readMarkdown(markdown))).toBe(text)
  expect(typesIn(markdown)).toEqual(new Set(['root', 'paragraph', 'text']))
})

test.for([
  ['#tag and C# 5', '\\#tag and C# 5'],
  ['a ==mark== b', 'a =\\=mark=\\= b'],
  ['a = b', 'a = b'],
  ['%%comment%%', '%\\%comment%\\%'],
  ['up 5% in May', 'up 5% in May'],
  ['[[note]]', '\\[\\[note]]'],
  ['![[note]]', '!\\[\\[note]]'],
  ['end ^id', 'end \\^id'],
  ['{{title}} {% if %}', '{\\{title}} {\\% if %}'],
  ['$x$ and $$y$$', '$x\\$ and $\\$y\\$\\$'],
  ['from $5 to $10.50', 'from $5 to $10.50'],
  ['$5-$10', '$5-\\$10'],
  ['<%* tR %>', '<\\%\\* tR %>'],
] as const)(
  'text of a page %j is written as %j, which Obsidian shows as text',
  ([text, markdown]) => {
    expect(markdownOf(`<p>${escapeHtml(text)}</p>`)).toBe(`${markdown}\n`)
  },
)

test('text of a page links an address in it to nothing but that address', () => {
  const text = 'see https://a.example/x, www.b.example or c@d.example'
  const markdown = markdownOf(`<p>${text}</p>`)
  expect(textOf(readMarkdown(markdown))).toBe(text)
  expect(targetsIn(markdown)).toEqual([
    'https://a.example/x',
    'http://www.b.example',
    'mailto:c@d.example',
  ])
})

test('text of a page stays one cell in a table when it holds bars and backslashes', () => {
  const cells = ['a|b', 'c\\|d', '\\', '`e|f`']
  const row = cells.map(cell => `<td>${cell}</td>`).join('')
  const tree = readMarkdown(markdownOf(`<table><tr><th>1<th>2<th>3<th>4<tr>${row}</table>`))
  const found = nodesOf(tree)
    .filter(({ type }) => type === 'tableCell')
    .map(textOf)
  expect(found).toEqual(['1', '2', '3', '4', ...cells])
})

test('text of a page never becomes anything but text in a paragraph, heading, list, cell, quote or link', () => {
  const frames = ['p', 'h2', 'li', 'blockquote', 'td', 'th', 'strong', 'em', 'a href="/x"']
  fc.assert(
    fc.property(anyText(), fc.constantFrom(...frames), (text, frame) => {
      const html = `<${frame}>${escapeHtml(text)}</${frame.split(' ')[0]}>`
      const markdown = markdownOf(frame.startsWith('t') ? `<table><tr>${html}<td>x</table>` : html)
      for (const type of typesIn(markdown)) expect(EXPECTED).toContain(type)
      expect(markdown).not.toMatch(/<%|==|%%|\[\[|\{\{/)
    }),
    { numRuns: 500 },
  )
})

test('text of a page reads back as it was, but for white space', () => {
  fc.assert(
    fc.property(anyText(), text => {
      const markdown = markdownOf(`<p>start ${escapeHtml(text)} end</p>`)
      expect(visible(textOf(readMarkdown(markdown)))).toBe(visible(`start ${text} end`))
    }),
    { numRuns: 500 },
  )
})

test('the text of a note stays text, as do description and title of a clip without a body', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (note, title) => {
      const clip = sampleClip({ kind: 'link', note, title, description: note })
      const body = { html: '', text: '' }
      const markdown = toMarkdown({ clip, body }, { frontmatter: false })
      for (const type of typesIn(markdown)) expect(EXPECTED).toContain(type)
    }),
  )
})

const EXPECTED = [
  'root',
  'paragraph',
  'text',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'strong',
  'emphasis',
  'link',
  'break',
]

/** What is left of a text when HTML has collapsed its white space and dropped what it cannot hold. */
function visible(text: string): string {
  return text
    .replaceAll(/[\0\uFFFD]/g, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
