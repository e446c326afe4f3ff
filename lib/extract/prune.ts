import { nameOf } from './names-of.ts'
import type { Survey } from './survey.ts'

/** Furniture with more than this share of the page's text is no furniture: a name that means something else there. */
const LARGEST_SHARE = 0.35
/** Large furniture within large furniture is measured this often, so that nesting it cannot cost much. */
const MOST_LARGE = 10

/**
 * Takes the furniture of a page out of its copy before the story is looked for: newsletter boxes, related links,
 * sharing buttons, comments, breadcrumbs. Whatever holds a main heading or a third of the text stays.
 */
export function prune(body: Element, furniture: Survey['furniture']): void {
  const largest = sizeOf(body) * LARGEST_SHARE
  const heading = holdersOfHeadings(body)
  let large = 0
  for (const { element, isNamed } of furniture) {
    if (!body.contains(element)) continue
    const isMenu = element.localName === 'td' && isMenuCell(element)
    if (!isMenu && (!isNamed || heading.has(element))) continue
    if (!isMenu && !isComments(element)) {
      if (large > MOST_LARGE || isLarger(element, largest)) {
        large += 1
        continue
      }
    }
    element.remove()
  }
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

/** Pages laid out with tables keep their menus in cells. */
function isMenuCell(cell: Element): boolean {
  const links = cell.getElementsByTagName('a')
  if (links.length < 4) return false
  let linked = 0
  for (const link of links) linked += sizeOf(link)
  return linked > sizeOf(cell) * 0.85
}
