import { readByline } from './author-names.ts'
import type { Byline } from './author-names.ts'
import { marksOf } from './byline-marks.ts'
import type { Line } from './lines.ts'
import { lineOf } from './lines.ts'
import type { Least } from './name-shape.ts'
import type { PageFacts } from './page-facts.ts'
import { shownBylines } from './shown-byline.ts'

/** Whom one place on the page names as authors. */
export type Claim = { source: string; byline: Byline }

/** What is seen of a page besides its data. */
export type Shown = { lines: Line[]; heading: Element | null; siteName: string }

/** All that a page says about who wrote its story: data, meta elements, marked elements, lines, in this order. */
export function claimsOf(facts: PageFacts, { lines, heading, siteName }: Shown): Claim[] {
  const own = [siteName, facts.linked.publisher].filter(name => name !== '')
  const claims: Claim[] = []
  const claim = (source: string, raw: string[], least: Least = 'login'): void => {
    if (raw.length > 0) claims.push({ source, byline: readByline(raw, own, least) })
  }
  claim('json-ld', facts.linked.authors)
  claim('json-ld office', facts.linked.offices)
  for (const [name, values] of authorMetas(facts)) claim(`meta ${name}`, values)
  const { body } = facts.document
  const title = Math.max(0, lineOf(heading, lines))
  if (body) {
    for (const [kind, pieces] of marksOf(
      body,
      heading,
      lines.slice(Math.max(0, title - 3), title + 12),
    )) {
      claim(kind, pieces, kind === 'author page' || kind === 'byline' ? 'words' : 'login')
    }
  }
  for (const { source, pieces, least } of shownBylines(lines, title)) claim(source, pieces, least)
  return claims
}

const META = /author|^byl$|creator|written by/
const OTHER_META =
  /handle|image|url|\bid|_id|slug|type|count|role|article:author:|twitter:creator(?:$|:id)/
const WRITTEN_BY = /(?:by|von|par|por|door|da|di|av|af|przez)$|author|autor|auteur/i

/** What `<meta>` elements say of authors, by name; a name may occur once for each author. */
function authorMetas({ document, metas }: PageFacts): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, 500)) {
    const name = ['name', 'property', 'itemprop'].map(key => meta.getAttribute(key)).find(Boolean)
    const key = name?.toLowerCase() ?? ''
    if (!META.test(key) || OTHER_META.test(key)) continue
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
