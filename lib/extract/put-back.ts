import type { Block } from './blocks.ts'
import { isOwnText, markedIn } from './blocks.ts'

/**
 * Puts lost blocks back into a story, each behind the block before it on the page. Lists and tables that were lost
 * as a whole come back as a whole.
 * @param taken elements of the story by the index of their block; gains those that are put back
 */
export function putBack(blocks: Block[], taken: Map<number, Element>, lost: Set<number>): void {
  const before = [...taken.keys()].toSorted((a, b) => a - b)
  let next = 0
  let last: Element | null = null
  for (const index of [...lost].toSorted((a, b) => a - b)) {
    while (next < before.length && (before[next] ?? 0) < index) {
      last = settled(taken.get(before[next] ?? -1) ?? null)
      next += 1
    }
    const element = blocks[index]?.element
    if (!element || last?.contains(element)) continue
    const unit = markedIn(element).size > 0 ? ownLine(element) : unitOf(element)
    if (unit !== element && isLinky(unit)) continue
    if (last) last.after(unit)
    else settled(taken.get(before[0] ?? -1) ?? null)?.before(unit)
    last = unit
  }
}

/** The text that stands in an element beside its blocks, as a paragraph. */
function ownLine(element: Element): Element {
  const line = element.ownerDocument.createElement('p')
  line.append(...[...element.childNodes].filter(node => isOwnText(node) && !holdsMark(node)))
  return line
}

function holdsMark(node: Node): boolean {
  return node instanceof Element && markedIn(node).size > 0
}

function isLinky(unit: Element): boolean {
  let linked = 0
  for (const link of unit.querySelectorAll('a')) linked += link.textContent?.length ?? 0
  return linked * 3 > (unit.textContent?.trim().length ?? 0)
}

/** Where a block can stand beside it: outside of its list, table or quote. */
function settled(element: Element | null): Element | null {
  return element ? unitOf(element) : null
}

function unitOf(element: Element): Element {
  let unit = element
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (WHOLES.has(above.localName)) unit = above
  }
  return unit
}

const WHOLES = new Set('ul ol dl table blockquote'.split(' '))
