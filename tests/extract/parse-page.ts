import { readPage } from '../../lib/extract/index.ts'
import type { PageRequest } from '../../lib/extract/index.ts'
import type { Article } from '../../lib/model.ts'
import { settle } from '../../lib/settle/index.ts'

export const URL_OF_PAGE = 'https://shop.example/news/a-story-about-shelves'

/** Enough plain story for Readability: paragraphs that differ. */
export const STORY = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Paragraph ${at} tells how the grocer moved its shelves, why it took ${at + 2} weeks, who paid for the work, ` +
    'and what the customers, who had not been asked, thought of it when they came back on Monday.</p>',
).join('\n')

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** Reads and settles a document as the clipper and the worker do; fails the test when it is refused. */
export function read(
  document: Document,
  request: Partial<PageRequest> = {},
  now: number | null = null,
): Article {
  const result = readPage(document, { url: URL_OF_PAGE, kind: 'article', ...request })
  if (!result.ok) throw new Error(`refused: ${result.reason}`)
  return settle(result.value, now)
}
