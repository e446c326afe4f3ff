import { judgeOnce } from './names-of.ts'

/** A line of the page as a reader sees it: the text of one block, with the element it starts in. */
export type Line = { text: string; element: Element }

const MOST_LINES = 1500
const LONGEST = 400
const INLINE = new Set(
  'a abbr b bdi bdo cite code del em font i ins label mark q s small span strong sub sup time u'.split(
    ' ',
  ),
)
const FURNITURE_TAGS = new Set('nav footer form noscript script'.split(' '))
const isFurnitureClass = judgeOnce(false, name =>
  /related|comment|popular|sidebar|teaser|trending|recommend|newsletter/.test(name),
)
const isFurnitureId = judgeOnce(false, name => /comment|sidebar/.test(name))

/**
 * The first lines of a page in reading order; long ones are cut at 400 characters. Pieces of one line
 * (`By <a>…</a><time>…</time>`) are parted by a space even where the page has none.
 */
export function linesOf(body: Element): Line[] {
  const lines: Line[] = []
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  let block: Element | null = null
  while (lines.length < MOST_LINES && walker.nextNode()) {
    const node = walker.currentNode
    const written = node.nodeValue?.trim()
    const holder = written ? node.parentElement : null
    if (!written || !holder) continue
    const text = written.replace(/\s\s+|[^\S ]/g, ' ')
    const own = blockOf(holder)
    const last = lines.at(-1)
    if (own === block && last && !hasBreakBefore(node)) {
      if (last.text.length < LONGEST) last.text += ` ${text.slice(0, LONGEST)}`
    } else lines.push({ text: text.slice(0, LONGEST), element: holder })
    block = own
  }
  return lines
}

/** Whether an element belongs to what stands around stories: menus, footers, comments, teasers. */
export function isFurniture(element: Element): boolean {
  return furnitureJudge()(element)
}

/** `isFurniture` for many elements of a page that does not change meanwhile: each wrapper is judged once. */
export function furnitureJudge(): (element: Element) => boolean {
  const judged = new Map<Element, boolean>()
  const judge = (element: Element): boolean => {
    const known = judged.get(element)
    if (known !== undefined) return known
    const above = element.parentElement
    const is = isNamedFurniture(element) ? isNoStory(element) : above !== null && judge(above)
    judged.set(element, is)
    return is
  }
  return judge
}

function isNamedFurniture(element: Element): boolean {
  return (
    FURNITURE_TAGS.has(element.localName) ||
    isFurnitureClass(element.className) ||
    isFurnitureId(element.id)
  )
}

function isNoStory(around: Element): boolean {
  return around.localName !== 'body' && around.querySelector('h1') === null
}

/** The place of the line that shows `heading`, or -1. */
export function lineOf(heading: Element | null, lines: Line[]): number {
  return heading ? lines.findIndex(line => heading.contains(line.element)) : -1
}

/** The nearest element around (or the element itself) that starts a line of its own. */
export function blockOf(element: Element): Element {
  let block = element
  while (INLINE.has(block.localName) && block.parentElement) block = block.parentElement
  return block
}

function hasBreakBefore(node: Node): boolean {
  const before = node.previousSibling ?? node.parentNode?.previousSibling
  return before?.nodeName === 'BR'
}
