import type { Block } from './blocks.ts'
import { isProse } from './blocks.ts'

/**
 * The element whose own paragraphs hold the most text that is not links, or null when no page text is worth keeping.
 * A second opinion where Readability finds nothing or too little.
 */
export function densestElement(blocks: Block[], body: Element): Element | null {
  const sums = new Map<Element, number>()
  for (const block of blocks) {
    const parent = block.element.parentElement
    if (!parent || !isProse(block)) continue
    add(sums, parent, block.length)
    if (parent !== body && parent.parentElement) add(sums, parent.parentElement, block.length / 2)
  }
  let best: Element | null = null
  for (const [element, sum] of sums) if (!best || sum > (sums.get(best) ?? 0)) best = element
  return best
}

function add(sums: Map<Element, number>, element: Element, text: number): void {
  sums.set(element, (sums.get(element) ?? 0) + text)
}
