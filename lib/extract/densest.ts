import { weigh } from './weigh.ts'

/**
 * The element whose own paragraphs hold the most text that is not links, or null when no page text is worth keeping.
 * A second opinion where Readability finds nothing or too little. Linear in the size of the page.
 */
export function densestElement(body: Element): Element | null {
  const weightOf = weigh(body)
  const sums = new Map<Element, number>()
  for (const block of body.querySelectorAll('p, pre, blockquote, li, td, h2, h3')) {
    const { text, linked } = weightOf(block)
    if (!block.parentElement || linked * 2 > text || isFurniture(block.parentElement)) continue
    add(sums, block.parentElement, text)
    if (block.parentElement.parentElement) add(sums, block.parentElement.parentElement, text / 2)
  }
  let best: Element | null = null
  for (const [element, sum] of sums) if (!best || sum > (sums.get(best) ?? 0)) best = element
  return best
}

function add(sums: Map<Element, number>, element: Element, text: number): void {
  sums.set(element, (sums.get(element) ?? 0) + text)
}

function isFurniture(element: Element): boolean {
  return /^(?:nav|footer|aside|header)$/.test(element.localName)
}
