import { judgeOnce, nameOf } from './names-of.ts'

/** Class and id parts that name what stands around a story, or is set into it, on news sites of all kinds. */
const FURNITURE =
  /(?:^|[-_\s])(?:newsletter|subscribe|subscription|signup|sign-up|related|recommend(?:ed|ation|ations)?|read-?more|also-?like|most-?(?:read|popular)|trending|share|sharing|social|promo|advert|advertisement|ads?|sponsored|taboola|outbrain|cookies?|consent|onetrust|gdpr|breadcrumbs?|pagination|comments?|comment-list|disqus|respond|author-?(?:bio|box|card)|about-?author|tag-?(?:list|cloud)|print-?only|skip-?link|screen-reader-text|visually-hidden|sr-only)(?:$|[-_\s])/i

/** Names of story bodies, which may carry a second name such as `content-read-more`. */
const STORY = /(?:^|\s)(?:article|entry|post|story)[-_]{0,2}(?:body|content|text)(?:\s|$)/i

const ELEMENTS = new Set(['nav', 'button', 'select', 'textarea', 'input', 'dialog'])

/** Furniture with more than this share of the page's text is no furniture: a name that means something else there. */
const LARGEST_SHARE = 0.35
/** Large furniture within large furniture is measured this often, so that nesting it cannot cost much. */
const MOST_LARGE = 10

/**
 * Takes the furniture of a page out of its copy before the story is looked for: newsletter boxes, related links,
 * sharing buttons, comments, breadcrumbs. Whatever holds a main heading or a third of the text stays.
 */
export function prune(body: Element): void {
  const largest = sizeOf(body) * LARGEST_SHARE
  const heading = holdersOfHeadings(body)
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT)
  let large = 0
  let more = walker.nextNode() !== null
  while (more) {
    const element = walker.currentNode as Element
    const isMenu = element.localName === 'td' && isMenuCell(element)
    let isCut = isMenu || (isFurniture(element) && !heading.has(element))
    if (isCut && !isMenu && !isComments(element)) {
      if (large > MOST_LARGE || isLarger(element, largest)) {
        large += 1
        isCut = false
      }
    }
    more = isCut ? stepOver(walker, body) : walker.nextNode() !== null
    if (isCut) element.remove()
  }
}

function stepOver(walker: TreeWalker, body: Element): boolean {
  while (!walker.nextSibling()) {
    if (!walker.parentNode() || walker.currentNode === body) return false
  }
  return true
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

function isFurniture(element: Element): boolean {
  if (ELEMENTS.has(element.localName)) return true
  if (element.localName === 'body' || element.localName === 'article') return false
  return isFurnitureName(nameOf(element))
}

const isFurnitureName = judgeOnce(false, name => FURNITURE.test(name) && !STORY.test(name))

/** Pages laid out with tables keep their menus in cells. */
function isMenuCell(cell: Element): boolean {
  const links = cell.getElementsByTagName('a')
  if (links.length < 4) return false
  let linked = 0
  for (const link of links) linked += sizeOf(link)
  return linked > sizeOf(cell) * 0.85
}
