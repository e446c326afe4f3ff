import type { DayStyle } from '../text/day.ts'
import type { Moment } from '../text/moment.ts'
import { isoOf, readMoment } from '../text/moment.ts'
import { oneLine } from '../text/tidy.ts'
import { isFurniture } from './lines.ts'
import { readMicrodata } from './metas.ts'
import type { PageFacts } from './page-facts.ts'

/** A moment of publication that a page states in its code, with the place. */
export type Claim = { moment: Moment; source: string }

const META_NAMES =
  'article:published_time article:published og:published_time og:article:published_time datepublished date ' +
  'dc.date.issued dcterms.issued dc.date dcterms.date dc.date.created dcterms.created pubdate pub_date publishdate ' +
  'publish-date publish_date published_at publication_date publicationdate parsely-pub-date sailthru.date ' +
  'article.published citation_publication_date citation_date cxenseparse:recs:publishtime cxenseparse:publishtime ' +
  'bt:pubdate weibo:article:create_at article:create_at ptime originalpublicationdate displaydate release_date ' +
  'article_date_original datecreated'

/** What a page states of its story's publication, most trusted first: JSON-LD, meta elements, microdata, `<time>`. */
export function findClaims(facts: PageFacts, heading: Element | null, style: DayStyle): Claim[] {
  const claims: Claim[] = []
  const add = (value: string, source: string): void => {
    const moment = value ? readMoment(value, style) : null
    if (moment) claims.push({ moment, source })
  }
  add(facts.linked.published, 'json-ld')
  for (const name of META_NAMES.split(' ')) add(facts.metas(name)?.value ?? '', `meta ${name}`)
  add(readMicrodata(facts.document, 'datePublished'), 'microdata')
  if (claims.length === 0)
    for (const [name, value] of otherMetas(facts.document)) add(value, `meta ${name}`)
  const time = timeElement(facts.document, heading)
  if (time) {
    add(time.getAttribute('datetime') ?? '', 'time element')
    add(oneLine(time.textContent ?? '', 100), 'time element')
  }
  return claims.map(claim => ({ ...claim, moment: inOwnZone(claim.moment, claims) }))
}

/**
 * A time in UTC as the publisher's own clock shows it, where another claim gives the same instant with a zone, or the
 * same minute and second of another hour without one.
 */
function inOwnZone(moment: Moment, claims: Claim[]): Moment {
  if (moment.offset !== 0 || moment.wall === null) return moment
  for (const { moment: other } of claims) {
    const offset = other.wall === null ? 0 : (other.wall - moment.wall) / 60_000
    const isSame =
      other.offset === null ? other.wall !== null && offset % 30 === 0 : other.offset === offset
    if (isSame && offset !== 0 && Math.abs(offset) <= 14 * 60) {
      return { ...other, at: isoOf(other.wall ?? 0, offset), offset }
    }
  }
  return moment
}

const OTHER_NAME = /publi(?!sher)|pub_?date|issue|creat|releas|date/i
const NO_NAME = /modif|updat|expir|valid|start|end|build|render|time$/i

/** Meta elements whose name speaks of publication, for publishers with names of their own. */
function* otherMetas(document: Document): Generator<[string, string]> {
  for (const meta of document.querySelectorAll(
    'meta[name*=date i], meta[name*=publi i], meta[property*=publi i]',
  )) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? ''
    const value = meta.getAttribute('content') ?? ''
    if (OTHER_NAME.test(name) && !NO_NAME.test(name) && value.length < 60) yield [name, value]
  }
}

const UPDATED = /updat|modif|aktualis|mis à jour|actualiz|更新/i

/** The `<time>` that dates the story: marked as such, else the first one after the headline, else one in its article. */
function timeElement(document: Document, heading: Element | null): Element | null {
  const all = [...document.querySelectorAll('time')].slice(0, 300)
  const times = all.filter(time => !isFurniture(time) && !belongsElsewhere(time, heading))
  const fresh = times.filter(time => !UPDATED.test(wordsAround(time)))
  const marked = fresh.find(
    time => time.hasAttribute('pubdate') || /publish|posted|entry-date/i.test(time.className),
  )
  if (marked || !heading) return marked ?? fresh[0] ?? null
  const isAfter = (time: Element): boolean =>
    (heading.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return fresh.find(isAfter) ?? fresh[0] ?? null
}

/** In a teaser or a comment: inside an `<article>` that does not hold the headline. */
function belongsElsewhere(time: Element, heading: Element | null): boolean {
  const frame = time.closest('article')
  return frame !== null && heading !== null && !frame.contains(heading)
}

function wordsAround(time: Element): string {
  const parent = (time.parentElement?.textContent ?? '').trim()
  const before = time.previousSibling?.textContent ?? ''
  return `${time.className} ${parent.length < 60 && /^\W*updat/i.test(parent) ? parent : ''} ${before.slice(-30)}`
}
