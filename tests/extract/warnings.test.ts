// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { parse, read, STORY } from './parse-page.ts'

const PAID =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'

test('a story that must be paid for is told to be cut only where little of it was taken', () => {
  const start = STORY.split('\n').slice(0, 3).join('\n')
  const more = STORY.replaceAll('Paragraph', 'Later part').replaceAll('grocer', 'butcher')
  expect(read(parse(`${PAID}<h1>Shelves</h1>${start}`)).warnings).toContain('paywall')
  expect(read(parse(`${PAID}<h1>Shelves</h1>${STORY}${more}`)).warnings).not.toContain('paywall')
})
