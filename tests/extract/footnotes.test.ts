// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { parse, read, STORY } from './parse-page.ts'

function read3(reference: string, note: string): { html: string; text: string } {
  return read(
    parse(
      `<article><h1>Shelves move north</h1>${STORY}<p>They moved twice.${reference} Nobody knew.</p>${note}</article>`,
    ),
  )
}

test.for<[string, string, string]>([
  [
    'Markdown',
    '<sup id="fnref:1"><a href="#fn:1">1</a></sup>',
    '<div class="footnotes"><hr><ol><li id="fn:1"><p>In May and June. <a href="#fnref:1">↩</a></p></li></ol></div>',
  ],
  [
    'Word',
    '<a href="#_ftn1" name="_ftnref1">[1]</a>',
    '<p><a href="#_ftnref1" name="_ftn1">[1]</a> In May and June.</p>',
  ],
  [
    'a wiki',
    '<sup><a href="#cite_note-1">[1]</a></sup>',
    '<ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> In May and June.</li></ol>',
  ],
  ['a star', '<sup><a href="#n1">*</a></sup>', '<p id="n1">In May and June.</p>'],
])(
  'a footnote as %s writes it is the last item, and known by its number',
  ([, reference, note]) => {
    const { html, text } = read3(reference, note)
    expect(html).toMatch(/twice\.<sup><a href="[^"]+" id="fnref-1">1<\/a><\/sup>/)
    expect(html).toMatch(/<ol><li id="fn-1">(?:<p>)?\s*In May and June\./)
    expect(text).toMatch(/\n\nIn May and June\.$/)
  },
)

test.for<[string, string, string]>([
  [
    'a link to a chapter',
    '<sup><a href="#two">2</a></sup>',
    '<div id="two"><h2>Two</h2><p>In May and June.</p></div>',
  ],
  ['a number that leads nowhere', '<sup><a href="#none">1</a></sup>', '<p>In May and June.</p>'],
  ['a step of a list of pages', '<a href="#p2">2</a>', '<p id="p2">In May and June.</p>'],
])('%s is no footnote', ([, reference, note]) => {
  const { html, text } = read3(reference, note)
  expect(html).not.toContain('id=')
  expect(text).toContain('In May and June.')
})

test('a note that is referred to twice has one number', () => {
  const again = '<sup><a href="#fn1">1</a></sup>'
  const { html } = read3(
    `${again} And once more.${again}`,
    '<ol><li id="fn1">In May and June.</li></ol>',
  )
  expect(html.match(/id="fnref-1">1</g)).toHaveLength(2)
  expect(html.match(/<li id="fn-/g)).toHaveLength(1)
})
