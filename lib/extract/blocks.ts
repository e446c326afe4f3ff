import type { Place } from './places.ts'
import { placesIn } from './places.ts'

/** A paragraph, heading, list item or cell with text of its own; lengths in code units. */
export type Block = {
  element: Element
  length: number
  linked: number
  place: Place
}

/** Carries the index of a block through Readability, which moves, renames and re-parses elements. */
const MARK = 'data-block'

/** The blocks under `body` in page order, each marked with its index. Costs one look at each element. */
export function markBlocks(body: Element): Block[] {
  const blocks: Block[] = []
  const { placeOf, settle } = placesIn(body)
  let shown = 0
  const all = body.querySelectorAll(BLOCKS)
  const holders = new Set<Node>([body])
  for (const element of all) {
    for (let up = element.parentNode; up && !holders.has(up); up = up.parentNode) holders.add(up)
  }
  for (const element of all) {
    const { length, linked, isAll } = ownText(element, holders)
    if (length === 0) continue
    const block =
      isAll && element.localName === 'div' && !element.querySelector(NO_PHRASE)
        ? paragraphIn(element)
        : element
    block.setAttribute(MARK, String(blocks.length))
    const place = placeOf(block)
    if (!place.isHidden) shown += length - linked
    blocks.push({ element: block, length, linked: place.isLink ? length : linked, place })
  }
  settle(shown)
  return blocks
}

/** The marked elements under `root` by index. */
export function markedIn(root: Element): Map<number, Element> {
  const marked = new Map<number, Element>()
  for (const element of root.querySelectorAll(`[${MARK}]`)) {
    marked.set(Number(element.getAttribute(MARK)), element)
  }
  return marked
}

/** Running text of a story by its looks: some length, few links, and not in a part beside the story. */
export function isProse({ element, length, linked, place }: Block): boolean {
  const least = element.localName === 'p' || element.localName === 'blockquote' ? 30 : 60
  return (
    length >= least && linked * 3 < length && !place.isBeside && !/^h\d$/.test(element.localName)
  )
}

/** Readability makes such a paragraph of a `<div>` that holds only text, and throws the `<div>` and its mark away. */
function paragraphIn(element: Element): Element {
  const paragraph = element.ownerDocument.createElement('p')
  paragraph.className = element.className
  paragraph.append(...element.childNodes)
  element.append(paragraph)
  return paragraph
}

/** Text that is not in a block further down. */
function ownText(
  element: Element,
  holders: Set<Node>,
): { length: number; linked: number; isAll: boolean } {
  const sum = { length: 0, linked: 0, isAll: true }
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (holders.has(node) || !isOwnText(node)) {
      sum.isAll &&= NO_TEXT.has(node.nodeName)
      continue
    }
    const length = lengthOf(node)
    sum.length += length
    if (!(node instanceof Element)) continue
    if (node.localName === 'a') sum.linked += length
    else for (const link of node.getElementsByTagName('a')) sum.linked += lengthOf(link)
  }
  return sum
}

/** Whether a child of a block is part of its own text, being text or an inline element without blocks in it. */
export function isOwnText(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE
  const element = node as Element
  return !NO_TEXT.has(node.nodeName) && !BLOCK_NAMES.has(element.localName)
}

function lengthOf(node: Node): number {
  const text = (node.textContent ?? '').trim()
  return text.includes('  ') ? text.replace(/\s+/g, ' ').length : text.length
}

/** What starts a line of its own and may hold text of a story. */
export const BLOCKS =
  'p,li,pre,blockquote,h1,h2,h3,h4,h5,h6,td,th,dt,dd,div,section,article,main,header,footer,aside,figcaption,center,summary'
const BLOCK_NAMES = new Set(BLOCKS.split(','))
const NO_TEXT = new Set('SCRIPT NOSCRIPT STYLE TEXTAREA SELECT TEMPLATE'.split(' '))
const NO_PHRASE =
  ':not(a,abbr,b,bdo,br,cite,code,data,dfn,em,i,img,kbd,label,mark,q,ruby,samp,small,span,strong,sub,sup,time,var,wbr,del,ins)'
