// @vitest-environment jsdom
import Readability from '@mozilla/readability/Readability.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { findStory } from '../../lib/extract/readability/index.ts'
import { parse, STORY } from './parse-page.ts'

const BLOCKS = ['div', 'section', 'article', 'header', 'aside', 'footer', 'ul', 'blockquote']
const PHRASES = ['a href="/a"', 'b', 'span', 'em', 'font', 'del', 'i class="byline"']
const NAMES = ['', '', '', ' class="story-body"', ' class="comment"', ' id="sidebar"']
const FLAGS = ['', '', '', '', ' hidden', ' role="navigation"', ' style="display: none"']
const SENTENCES = [
  'The grocer moves its shelves, pays for the work, and tells nobody why it does so this week.',
  'Prices fell, it said.',
  'More',
  ' ',
  'A third hall opens in Breda. Forty people, most of them from the depot, will work there from May.',
]

const phrase: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...SENTENCES),
  fc.constantFrom('<br>', '<br><br>', '<br> <br>', '<img src="/a.png">'),
  fc
    .tuple(fc.constantFrom(...PHRASES), fc.constantFrom(...SENTENCES))
    .map(([tag, text]) => `<${tag}>${text}</${tag.split(' ', 1)[0]}>`),
)
const phrases = fc.array(phrase, { maxLength: 5 }).map(parts => parts.join(''))
const line = fc
  .tuple(
    fc.constantFrom('p', 'p', 'p', 'h2', 'h3', 'li', 'pre', 'div'),
    fc.constantFrom(...NAMES),
    phrases,
  )
  .map(([tag, name, text]) => `<${tag}${tag === 'p' ? name : ''}>${text}</${tag}>`)
const table = fc
  .array(fc.array(phrases, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map(
    rows =>
      `<table>${rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  )
const { tree } = fc.letrec<{ tree: string }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(
      { weight: 6, arbitrary: line },
      { weight: 2, arbitrary: phrases },
      { weight: 1, arbitrary: table },
    ),
    fc
      .tuple(
        fc.constantFrom(...BLOCKS),
        fc.constantFrom(...NAMES),
        fc.constantFrom(...FLAGS),
        fc.array(tie('tree'), { maxLength: 6 }),
      )
      .map(([tag, name, flag, parts]) => `<${tag}${name}${flag}>${parts.join('\n')}</${tag}>`),
  ),
}))
const page = fc.array(tree, { minLength: 1, maxLength: 6 }).map(parts => parts.join('\n'))

/** Without the last step, which simplifies nested boxes and loses text that stands beside them. */
class WithoutShape extends Readability {
  // oxlint-disable-next-line no-underscore-dangle -- the library's own name
  _postProcessContent(): void {}
}

test(
  'Readability finds on the light image of a page what it finds on the page',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(page, html => {
        const story = findStory(parse(html).body)
        const theirs = new WithoutShape(parse(html), { charThreshold: 220 }).parse()
        expect(bare(story?.textContent)).toBe(bare(theirs?.textContent))
      }),
      { numRuns: 60 },
    )
  },
)

test('the page stays as it is', () => {
  const document = parse(
    `<div class="comment">Ha</div><div><div>${STORY}</div></div><font>b<br><br>c</font>`,
  )
  const before = document.body.innerHTML
  expect(findStory(document.body)?.textContent).toContain('Paragraph 5')
  expect(document.body.innerHTML).toBe(before)
})

function bare(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, '')
}
