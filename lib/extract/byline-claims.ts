import type { AuthorClaim, AuthorEvidence, Least } from '../page-evidence/authors.ts'
import { bareName } from '../text/likeness.ts'
import { marksOf } from './byline-marks.ts'
import { plainLine } from './entities.ts'
import type { Line } from './lines.ts'
import { lineOf } from './lines.ts'
import { bylineByRule } from './obey-rule.ts'
import type { PageFacts } from './page-facts.ts'
import { BYLINE, shownBylines } from './shown-byline.ts'
import { ruleFor } from './site-rules.ts'
import type { Survey } from './survey.ts'

/** What is seen of a page besides its data. */
export type Shown = {
  lines: Line[]
  heading: Element | null
  siteName: string
  survey: Survey
}

const MOST_PIECES = 30
const LONGEST_PIECE = 400
const MOST_METAS = 20

/** All that a page says about who wrote its story: data, meta elements, marked elements, lines, in this order. */
export function collectBylines(
  facts: PageFacts,
  { lines, heading, siteName, survey }: Shown,
): AuthorEvidence {
  const claims: AuthorClaim[] = []
  const claim = (source: string, pieces: string[], least: Least = 'login'): void => {
    const raw = pieces.slice(0, MOST_PIECES).map(piece => plainLine(piece, LONGEST_PIECE))
    if (raw.some(piece => piece !== '')) claims.push({ source, raw, least })
  }
  const rule = ruleFor(facts.url)
  if (rule) claim('site rule', [bylineByRule(facts.document, rule)], 'words')
  claim('json-ld', facts.linked.authors)
  claim('json-ld office', facts.linked.offices)
  for (const [name, values] of authorMetas(facts)) claim(`meta ${name}`, values)
  const title = Math.max(0, lineOf(heading, lines))
  const near = lines.slice(Math.max(0, title - 3), title + 12)
  for (const [kind, pieces] of marksOf({ heading, near, survey })) {
    claim(kind, pieces, kind === 'author page' || kind === 'byline' ? 'words' : 'login')
  }
  for (const { source, pieces, least } of shownBylines(lines, title)) claim(source, pieces, least)
  return { claims, own: [siteName, facts.linked.publisher].filter(name => name !== '') }
}

/** The names that pages state or mark as authors', cut apart roughly; those of the site and its publisher are left out. */
export function namesIn({ claims, own }: AuthorEvidence): string[] {
  const owners = new Set(own.map(bareName))
  return claims
    .filter(({ source }) => !LOOSE.has(source))
    .flatMap(({ raw }) => raw.flatMap(piece => piece.replace(BYLINE, '').split(BETWEEN)))
    .map(name => name.trim())
    .filter(name => name.length > 2 && name.length < 50 && !owners.has(bareName(name)))
    .slice(0, 50)
}

const LOOSE = new Set(['author page', 'label', 'beside the date'])
const BETWEEN = /[,;|•·、/(]|\s(?:and|und|et|y|e|en|og|och|i|&)\s/

const META = /author|^byl$|creator|written by/
const OTHER_META =
  /handle|image|url|\bid|_id|slug|type|count|role|article:author:|twitter:creator(?:$|:id)/
const WRITTEN_BY = /(?:by|von|par|por|door|da|di|av|af|przez)$|author|autor|auteur/i

/** What `<meta>` elements say of authors, by name; a name may occur once for each author. */
function authorMetas({ document, metas }: PageFacts): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, 500)) {
    const name = ['name', 'property', 'itemprop'].map(key => meta.getAttribute(key)).find(Boolean)
    const key = name?.slice(0, 60).toLowerCase() ?? ''
    if (!META.test(key) || OTHER_META.test(key)) continue
    if (values.size >= MOST_METAS && !values.has(key)) continue
    const value = (meta.getAttribute('content') ?? '').slice(0, 400)
    values.set(key, [...(values.get(key) ?? []), value].slice(0, 20))
  }
  for (const at of [1, 2]) {
    const label = metas(`twitter:label${at}`)?.value.trim() ?? ''
    const data = metas(`twitter:data${at}`)?.value
    if (data && WRITTEN_BY.test(label)) values.set('twitter:data', [data])
  }
  return values
}
