import { nameOf } from './names-of.ts'
import type { Survey } from './survey.ts'

/** Furniture with more than this share of the page's text is no furniture: a name that means something else there. */
const LARGEST_SHARE = 0.35
/** Code units of an offer to subscribe, without white space. */
const LARGEST_OFFER = 300
/** So many fields for an address are measured. */
const MOST_OFFERS = 10
/** Large furniture within large furniture is measured this often, so that nesting it cannot cost much. */
const MOST_LARGE = 10

/**
 * Takes the furniture of a page out of its copy before the story is looked for: newsletter boxes, related links,
 * sharing buttons, comments, breadcrumbs. Whatever holds a main heading or a third of the text stays.
 */
export function prune(body: Element, furniture: Survey['furniture']): void {
  const size = sizeOf(body)
  const largest = size * LARGEST_SHARE
  const heading = holdersOfHeadings(body)
  let large = 0
  let offers = 0
  for (const { element, isNamed } of furniture) {
    if (!body.contains(element)) continue
    const isMenu = element.localName === 'td' && isMenuCell(element)
    const isColumn = element.localName === 'td' && isBesideHeading(element, heading)
    if (!isMenu && ((!isNamed && !isColumn) || heading.has(element))) continue
    if (element.getAttribute('type') === 'email') {
      offers += 1
      if (offers <= MOST_OFFERS) cutBoxOf(element, size)
    }
    if (!isMenu && !isComments(element)) {
      if (large > MOST_LARGE || isLarger(element, largest)) {
        large += 1
        continue
      }
    }
    element.remove()
  }
}

/** Whoever asks for an e-mail address offers something: the words around the field are no part of the story. */
function cutBoxOf(field: Element, whole: number): void {
  const most = Math.min(LARGEST_OFFER, whole / 6)
  let box = field
  for (let up = field.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (sizeOf(up) > most || up.querySelector('h1')) break
    box = up
  }
  box.remove()
}

function isLarger(element: Element, size: number): boolean {
  return (element.textContent?.length ?? 0) > size && sizeOf(element) > size
}

/** Code units without white space. */
function sizeOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length
}

function holdersOfHeadings(body: Element): Set<Element> {
  const holders = new Set<Element>()
  for (const heading of body.querySelectorAll('h1')) {
    for (let up = heading.parentElement; up && !holders.has(up); up = up.parentElement)
      holders.add(up)
  }
  return holders
}

function isComments(element: Element): boolean {
  return (
    /comment|disqus/i.test(nameOf(element)) && !/^body$|^article$|^main$/.test(element.localName)
  )
}

/** A column of a page laid out with a table, in whose row another cell has the main heading. */
function isBesideHeading({ parentElement }: Element, heading: Set<Element>): boolean {
  return parentElement !== null && heading.has(parentElement)
}

/** Pages laid out with tables keep their menus in cells. */
function isMenuCell(cell: Element): boolean {
  const links = cell.getElementsByTagName('a')
  if (links.length < 4) return false
  let linked = 0
  for (const link of links) linked += sizeOf(link)
  return linked > sizeOf(cell) * 0.85
}
