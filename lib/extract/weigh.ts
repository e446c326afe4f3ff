/** How much text an element holds, and how much of that is link text; code units without white space around. */
export type Weight = { text: number; linked: number }

const NOTHING: Weight = { text: 0, linked: 0 }

/**
 * Weighs every element under `root` in one pass, so that asking for many of them stays cheap.
 * Elements that were not there get a weight of nothing.
 */
export function weigh(root: Element): (element: Element) => Weight {
  const weights = new Map<Element, Weight>()
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? '').trim().length
    const holder = walker.currentNode.parentElement
    if (text === 0 || !holder || NO_TEXT.has(holder.localName)) continue
    const own = weights.get(holder) ?? { ...NOTHING }
    own.text += text
    weights.set(holder, own)
  }
  const elements = [...root.querySelectorAll('*')]
  for (const element of elements.toReversed()) addToParent(element, weights)
  return element => weights.get(element) ?? NOTHING
}

const NO_TEXT = new Set(['script', 'noscript'])

/** In reverse document order children come before their parents, so each weight is complete when it is passed on. */
function addToParent(element: Element, weights: Map<Element, Weight>): void {
  const own = weights.get(element)
  const parent = element.parentElement
  if (!own || !parent) return
  if (element.localName === 'a') own.linked = own.text
  const sum = weights.get(parent) ?? { ...NOTHING }
  sum.text += own.text
  sum.linked += own.linked
  weights.set(parent, sum)
}
