import { bareName } from '../text/likeness.ts'
import { authorNames } from './author-names.ts'
import type { Line } from './lines.ts'
import { isFurniture, lineOf } from './lines.ts'
import type { PageFacts, Sourced } from './page-facts.ts'

const META_NAMES = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'article:author_name',
  'bt:author',
  'twitter:creator_name',
]
const MARKED = [
  { selector: '[itemprop~=author]', source: 'microdata' },
  { selector: 'a[rel~=author]', source: 'author link' },
  {
    selector:
      '[class*=byline] a, [class*=author] a, [class*=byline] [class*=name], [class*=author-name]',
    source: 'byline',
  },
  {
    selector:
      '[class*=byline], [class~=author], [class*=author__], [class*=post-author], [class*=article-author]',
    source: 'byline',
  },
]
const NEAR = 12
/** How a line that names authors starts. */
export const BYLINE =
  /^\W*(?:(?:written |reported |words |story )?by\b|von |par |por |作者|撰文|文\s?[/／:：]|本报记者|记者|記者|글\s|بقلم|מאת)/iu

/** The people who wrote a story, in the order shown; none rather than an agency, a desk or the site itself. */
export function findAuthors(
  facts: PageFacts,
  shown: { lines: Line[]; heading: Element | null; siteName: string },
): Sourced<string[]> | null {
  for (const { value, source } of claims(facts, shown)) {
    const names = unique(value.flatMap(raw => authorNames(raw, shown.siteName)))
    if (names.length > 0) return { value: names, source }
  }
  return null
}

function* claims(
  { linked, metas, document }: PageFacts,
  { lines, heading }: { lines: Line[]; heading: Element | null },
): Generator<Sourced<string[]>> {
  yield { value: linked.authors, source: 'json-ld' }
  for (const name of META_NAMES) {
    const meta = metas(name)
    if (meta) yield { value: [meta.value], source: `meta ${name}` }
  }
  for (const { selector, source } of MARKED) {
    const marked = [...document.querySelectorAll(selector)].slice(0, 30)
    const own = marked.filter(element => !isFurniture(element) && !isTeaser(element, heading))
    yield { value: own.slice(0, 6).map(shortText), source }
  }
  yield { value: visibleByline(lines, heading), source: 'visible byline' }
}

/** In another story's teaser: inside an `<article>` without the headline. */
function isTeaser(element: Element, heading: Element | null): boolean {
  const frame = element.closest('article')
  return frame !== null && heading !== null && !frame.contains(heading)
}

function shortText(element: Element): string {
  const name = element.querySelector('[itemprop=name]') ?? element
  const text = (name.getAttribute('content') ?? name.textContent ?? '').trim()
  return text.length <= 160 ? text : ''
}

/** Chinese and Japanese sites name the author within the line of day and source. */
const MARKED_NAME = /(?:作者|撰文|记者|記者)\s?[:：]\s?([\p{L}·\s、]{2,40})/u

/** A line near the headline that starts with "By", or names an author further on. */
function visibleByline(lines: Line[], heading: Element | null): string[] {
  const title = lineOf(heading, lines)
  if (title < 0) return []
  const near = lines
    .slice(Math.max(0, title - 3), title + NEAR)
    .filter(line => line.text.length < 160)
  for (const { text } of near) {
    const name = BYLINE.test(text) ? text : MARKED_NAME.exec(text)?.[1]
    if (name) return [name]
  }
  return []
}

function unique(names: string[]): string[] {
  return names.filter(
    (name, at) => names.findIndex(other => bareName(other) === bareName(name)) === at,
  )
}
