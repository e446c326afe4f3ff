import type { Day } from '../model.ts'
import type { FoundDay } from '../text/day.ts'
import { findDay, toDay } from '../text/day.ts'
import { oneLine } from '../text/tidy.ts'
import { findDateLine } from './date-line.ts'
import type { Line } from './lines.ts'
import { isFurniture } from './lines.ts'
import { readMicrodata } from './metas.ts'
import type { PageFacts } from './page-facts.ts'

/** When a story was published. `at` is the time as written, when there is one; `isSure` is false for weak or clashing evidence. */
export type Published = { day: Day; at: string | null; source: string; isSure: boolean }

const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'weibo:article:create_at',
  'article:create_at',
  'ptime',
  'originalpublicationdate',
  'displaydate',
  'release_date',
  'article_date_original',
  'datecreated',
]

/**
 * The day a story was published, in the publisher's own zone: what the page states (JSON-LD, meta elements, microdata,
 * `<time>`), else the visible date line near the headline, else the day in the address. Never a copyright year.
 */
export function findPublished(
  facts: PageFacts,
  shown: { lines: Line[]; heading: Element | null },
): Published | null {
  const monthFirst = readsMonthFirst(facts)
  const fromUrl = dayInUrl(facts.url) ?? dayInUrl(facts.canonicalUrl)
  for (const { value, source } of statements(facts, shown.heading)) {
    const found = findDay(value, monthFirst)
    if (!found) continue
    const isSure = !found.uncertain && !clash(found.day, fromUrl)
    return { day: found.day, at: timeIn(value), source, isSure }
  }
  const line: FoundDay | null = findDateLine(shown.lines, shown.heading, monthFirst)
  if (line) {
    const isSure = !line.uncertain && !clash(line.day, fromUrl)
    return { day: line.day, at: null, source: 'visible date line', isSure }
  }
  return fromUrl ? { day: fromUrl, at: null, source: 'address', isSure: false } : null
}

function* statements(
  { linked, metas, document }: PageFacts,
  heading: Element | null,
): Generator<{ value: string; source: string }> {
  yield { value: linked.published, source: 'json-ld' }
  for (const name of META_NAMES) {
    const meta = metas(name)
    if (meta) yield { value: meta.value, source: `meta ${name}` }
  }
  yield { value: readMicrodata(document, 'datePublished'), source: 'microdata' }
  const time = timeElement(document, heading)
  if (time) {
    yield { value: time.getAttribute('datetime') ?? '', source: 'time element' }
    yield { value: oneLine(time.textContent ?? '', 100), source: 'time element' }
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

/** `2018/10/02` or `2018-10-02` or `20181002` in a path. */
function dayInUrl(url: string): Day | null {
  const path = URL.parse(url)?.pathname ?? ''
  const match =
    /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})-?([01]\d)-?([0-3]\d)(?!\d)/.exec(path)
  return match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

function clash(day: Day, other: Day | null): boolean {
  return other !== null && Math.abs(Date.parse(day) - Date.parse(other)) > 3 * 86_400_000
}

/** The time as written when the text has a clock time with an ISO date, else null. */
function timeIn(text: string): string | null {
  const iso =
    /\d{4}-\d{2}-\d{2}[T ]\d{2}:?\d{2}(?::?\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?/i.exec(
      text,
    )
  return iso ? iso[0].replace(' ', 'T').trim() : null
}

/** American English writes the month first; so does a page that does not say what English it is written in. */
function readsMonthFirst({ htmlLang, metas, url }: PageFacts): boolean {
  const lang = htmlLang || metas('og:locale')?.value || 'en'
  const isBritish = /\.(?:uk|au|nz|ie|in|za|sg|my)$/.test(URL.parse(url)?.hostname ?? '')
  return /^en(?:[-_](?:US|CA|PH))?$/i.test(lang.trim()) && !isBritish
}
