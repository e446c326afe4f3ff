import { bareName } from '../text/likeness.ts'
import { oneLine } from '../text/tidy.ts'
import { siteHost } from '../text/url.ts'
import { plainLine } from './entities.ts'
import { readMicrodata } from './metas.ts'
import type { PageFacts, Sourced } from './page-facts.ts'
import { firstFound, fromMeta } from './page-facts.ts'

const LONGEST = 80

/**
 * The publisher's name as readers know it. Most sites state it; small firms' sites only show it in their header, or
 * behind the headline in the page's title. The address's host is the last resort.
 */
export function findSite(facts: PageFacts): Sourced {
  const host = siteHost(facts.url)
  return (
    firstFound([
      fromMeta(facts.metas, ['og:site_name'], value => cleanSite(value, host)),
      { value: cleanSite(facts.linked.publisher, host), source: 'json-ld' },
      fromMeta(
        facts.metas,
        [
          'application-name',
          'apple-mobile-web-app-title',
          'dc.publisher',
          'dcterms.publisher',
          'citation_publisher',
          'publisher',
        ],
        value => cleanSite(value, host),
      ),
      { value: cleanSite(readMicrodata(facts.document, 'publisher'), host), source: 'microdata' },
      { value: titlePart(facts.document, host), source: 'title element' },
      { value: headerName(facts.document, host), source: 'page header' },
      { value: copyrightName(facts.document, host), source: 'copyright line' },
      { value: lastTitlePart(facts.document), source: 'title element' },
    ]) ?? { value: host, source: 'address' }
  )
}

function cleanSite(text: string, host: string): string {
  const name = plainLine(text, 200)
    .replace(/^(?:@|https?:\/\/(?:www\.)?)/, '')
    .replace(/\s+(?:logo|home ?page|official (?:site|website))$/i, '')
    .trim()
  const isNoName =
    name.length > LONGEST || /^(?:home|news|index|website|logo|my site|wordpress)$/i.test(name)
  return isNoName || (!/\p{L}/u.test(name) && name !== host) ? '' : name
}

function titleParts(document: Document): string[] {
  const title = oneLine(document.querySelector('head title')?.textContent ?? '', 300)
  return title.split(/\s+[|–—·•»:-]{1,2}\s+|\s?[|｜_]\s?/u)
}

/** A part of the page's title that the host repeats, such as "Shelf Weekly" at shelfweekly.com. */
function titlePart(document: Document, host: string): string {
  const parts = titleParts(document)
  const label = bareName(host.split('.').slice(0, -1).join(''))
  const named = parts.find(part => bareName(part).length > 3 && label.includes(bareName(part)))
  return parts.length > 1 && named ? cleanSite(named, host) : ''
}

function lastTitlePart(document: Document): string {
  const parts = titleParts(document)
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && last.split(' ').length <= 4 && last.length >= 2 && last.length < 40
    ? cleanSite(last, '')
    : ''
}

const HEADERS =
  'header, [role=banner], [id*=header], [class*=header], [class*=masthead], [id*=masthead], [class*=topbar]'
const NAMES =
  '[class*=site-name], [class*=site-title], [class*=sitename], [class*=brand], [class*=logo], [id*=logo], ' +
  '[class*=firm-name], [class*=company-name]'

function headerName(document: Document, host: string): string {
  const headers = [...document.querySelectorAll(HEADERS)].slice(0, 10)
  const marked = headers.flatMap(header => [...header.querySelectorAll(NAMES)].slice(0, 10))
  const places = [...marked, ...[...document.querySelectorAll(NAMES)].slice(0, 5), ...headers]
  for (const place of places) {
    if (place.closest('article, main, nav, footer')) continue
    const alt = place.closest('img') ?? place.querySelector('img[alt]')
    const shown = firstText(place)
    for (const text of [alt?.getAttribute('alt') ?? '', shown]) {
      const name = cleanSite(text, host)
      if (name.length > 1 && name.split(' ').length <= 8) return name
    }
  }
  return ''
}

function firstText(place: Element): string {
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = oneLine(walker.currentNode.nodeValue ?? '', 200)
    const holder = walker.currentNode.parentElement
    if (text && !holder?.closest('nav, ul, button, form, script, noscript')) return text
  }
  return ''
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright)[\s©,]{0,4}(?:\d{4}(?:\s?[-–]\s?\d{4})?[\s,]{1,3}|by\s)+([\p{Lu}\p{Lo}][^.|©\n]{1,60}?)\s*(?:[.|©\n]|all rights|$)/iu

/** The holder of the copyright at the end of the page: a name, never a date. */
function copyrightName(document: Document, host: string): string {
  const end = (document.body?.textContent ?? '').slice(-1500)
  return cleanSite(COPYRIGHT.exec(end)?.[1] ?? '', host)
}
