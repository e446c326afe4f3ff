import type { Shown } from './byline-claims.ts'
import type { Line } from './lines.ts'

/** How the mark-up sets off an author. */
export type MarkKind = 'microdata' | 'author link' | 'byline name' | 'byline' | 'author page'

const KINDS: MarkKind[] = ['microdata', 'author link', 'byline name', 'byline', 'author page']
const MOST = 80
/** For each kind of mark the pieces of text of the one nearest to the headline, with its neighbours. */
export function marksOf({
  heading,
  near,
  survey,
}: Pick<Shown, 'heading' | 'survey'> & { near: Line[] }): Map<MarkKind, string[]> {
  const found = survey.bylines
    .map(element => ({ element, kind: kindOf(element, near) }))
    .filter(({ kind }) => kind !== null)
    .slice(0, MOST)
    .filter(
      ({ element }) =>
        !isCredit(element) && !survey.isAround(element) && !isTeaser(element, heading),
    )
  const pieces = new Map<MarkKind, string[]>()
  for (const kind of KINDS) {
    const own = found.filter(mark => mark.kind === kind).map(mark => mark.element)
    const group = nearest(own, heading)
    if (group.length > 0) pieces.set(kind, group.flatMap(piecesOf))
  }
  return pieces
}

/** A picture's author is not the story's. */
export function isCredit(element: Element): boolean {
  const frame = element.closest('figure,figcaption,[class*=caption],[class*=credit]')
  return frame !== null && !isLonger(frame, 400)
}

function kindOf(element: Element, near: Line[]): MarkKind | null {
  if (isLonger(element, 200)) return null
  if (/author|creator/.test(element.getAttribute('itemprop') ?? '')) return 'microdata'
  if (!isLonger(element, 1)) return null
  if (/(?:^|\s)author/.test(element.getAttribute('rel') ?? '')) return 'author link'
  const name = element.getAttribute('class') ?? ''
  if (NO_NAME.test(name) && !/name/i.test(name)) return null
  if (NAME.test(name)) return 'byline name'
  if (BYLINE_CLASS.test(name)) return 'byline'
  if (element.localName !== 'a') return element.localName === 'address' ? 'byline' : null
  const isAuthors = /\/(?:author|autor|auteur)/.test(element.getAttribute('href') ?? '')
  return isAuthors || near.some(line => element.contains(line.element)) ? 'author page' : null
}

const NO_NAME =
  /(?:image|img|avatar|photo|picture|bio|desc|social|icon|follow|role|title|job|date|count|label|more)s?(?:$|[\s_-])/i
const NAME =
  /(?:author|autor|auteur|byline|writer|contributor)s?[-_]*(?:full|display)?[-_]*(?:name|link|url|fn)|p-author|(?:^|\s)author(?:\s|$)/i
const BYLINE_CLASS = /author|autor|auteur|by-?line|writer|contributor|forfatter|skribent/i

function nearest(elements: Element[], heading: Element | null): Element[] {
  const isAfter = (element: Element): boolean =>
    heading !== null &&
    (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const first = elements.find(isAfter) ?? elements.at(-1)
  if (!first) return []
  let group = first
  for (let level = 0; level < 5; level += 1) {
    const parent = group.parentElement
    if (!parent || isLonger(parent, 250)) break
    group = parent
  }
  return elements.filter(element => group.contains(element))
}

/** In another story's teaser: inside a short `<article>` without the headline. */
function isTeaser(element: Element, heading: Element | null): boolean {
  const frame = element.closest('article')
  if (frame === null || heading === null || frame.contains(heading)) return false
  return !isLonger(frame, 1500)
}

/** Whether an element holds more text than `limit`, white space aside; looks no further than that, nor at 2,000 nodes. */
function isLonger(element: Element, limit: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let seen = 0; length <= limit && walker.nextNode(); seen += 1) {
    length += (walker.currentNode.nodeValue ?? '').slice(0, 5000).trim().length
    if (seen > 2000) return true
  }
  return length > limit
}

/** The text of an element in pieces that never hold two things: one for each run of text. */
export function piecesOf(element: Element): string[] {
  const content = element.getAttribute('content') ?? element.getAttribute('data-author')
  if (content) return [content]
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const pieces: string[] = []
  let last: Node | null = null
  while (pieces.length < 30 && walker.nextNode()) {
    const node = walker.currentNode
    const isSame = last !== null && node.previousSibling === last
    pieces.push(`${isSame ? (pieces.pop() ?? '') : ''}${node.nodeValue ?? ''}`)
    last = node
  }
  return pieces.filter(piece => piece.trim() !== '')
}
