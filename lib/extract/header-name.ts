import { oneLine } from '../text/tidy.ts'

const HEADERS =
  'header, [role=banner], [id*=header], [class*=header], [class*=masthead], [id*=masthead], [class*=topbar]'
const NAMES =
  '[class*=site-name], [class*=site-title], [class*=sitename], [class*=brand], [class*=logo], [id*=logo], ' +
  '[class*=firm-name], [class*=company-name]'

/** The name that a page's header shows, by its logo or in words; '' when there is none. */
export function headerName(document: Document): string {
  const headers = [...document.querySelectorAll(HEADERS)].slice(0, 10)
  const marked = headers.flatMap(header => [...header.querySelectorAll(NAMES)].slice(0, 10))
  const places = [...marked, ...[...document.querySelectorAll(NAMES)].slice(0, 5), ...headers]
  for (const place of places) {
    if (place.closest('article, main, nav, footer')) continue
    const alt = place.closest('img') ?? place.querySelector('img[alt]')
    const shown = firstText(place)
    for (const text of [alt?.getAttribute('alt') ?? '', shown]) {
      const name = oneLine(text, 200)
      if (name.length > 1 && name.length < 80 && name.split(' ').length <= 8) return name
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
export function copyrightName(document: Document): string {
  const end = (document.body?.textContent ?? '').slice(-1500)
  return COPYRIGHT.exec(end)?.[1] ?? ''
}
