/** A line of the page as a reader sees it: the text of one block, with the element it starts in. */
export type Line = { text: string; element: Element }

const MOST_LINES = 1500
const LONGEST = 400
const INLINE = new Set(
  'a abbr b bdi bdo cite code del em font i ins label mark q s small span strong sub sup time u'.split(
    ' ',
  ),
)

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
