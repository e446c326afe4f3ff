// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { textOf } from './text-of.ts'

const FIGURE =
  '<figure><img src="https://a.example/x.jpg"><figcaption>The new <b>hall</b>. Photo: M. Lind</figcaption></figure>'
const STORY = '<p>Kestrel Foods opens a hall in Leiden and hires forty people for it.</p>'

test.for([
  ['leaves out the captions of pictures', `${STORY}${FIGURE}${STORY}`, 2],
  [
    'keeps the captions of a gallery, where they are the story',
    `<p>Three looks.</p>${FIGURE.repeat(3)}`,
    4,
  ],
  [
    'keeps the captions of tables',
    `${STORY}<table><caption>Stores by year</caption><tr><td>2024</td></tr></table>`,
    3,
  ],
] as const)('running text %s', ([, html, blocks]) => {
  expect(textOf(html).split('\n\n')).toHaveLength(blocks)
})
