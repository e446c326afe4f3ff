import { disarm } from './disarm.ts'
import { emptyCopy, isSkipped, MOST_TEXT } from './page-copy.ts'
import type { PageCopy } from './page-copy.ts'

/** The HTML parser stops at 512; Readability needs 0.5 s at 600 levels and 13 s at 2,000. */
const DEEPEST = 400
/** Firefox needs a second for so many, and as much again to read them. */
const MOST_ELEMENTS = 60_000

/**
 * Copies a live page node by node, without recursion, so that no nesting can crash it, until it has taken as much as
 * is read of any page. A node taken without its children cannot be clobbered by them.
 */
export function copyStepwise(live: Document): PageCopy {
  const copy = emptyCopy()
  const budget = { elements: MOST_ELEMENTS, text: MOST_TEXT }
  const walker = Document.prototype.createTreeWalker.call(
    live,
    live,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  )
  const parents: Node[] = [copy.document]
  let more = walker.firstChild() !== null
  while (more && !copy.cut) {
    const made = take(walker.currentNode, budget, copy)
    if (made) parents.at(-1)?.appendChild(made)
    if (made && walker.firstChild()) parents.push(holderOf(made, parents, copy))
    else more = stepOver(walker, parents)
  }
  return copy
}

/** Where the children of `made` go: into it, or, below the deepest level, beside it. */
function holderOf(made: Node, parents: Node[], copy: PageCopy): Node {
  if (parents.length < DEEPEST) return made
  copy.tooDeep = true
  return parents.at(-1) ?? made
}

function stepOver(walker: TreeWalker, parents: Node[]): boolean {
  while (!walker.nextSibling()) {
    if (parents.length === 1 || !walker.parentNode()) return false
    parents.pop()
  }
  return true
}

/** A copy of one node; null for what is not read. The text that goes beyond the budget is cut off. */
function take(node: Node, budget: { elements: number; text: number }, copy: PageCopy): Node | null {
  if (node.nodeType === Node.ELEMENT_NODE) {
    const element = node as Element
    if (isSkipped(element)) return null
    const made = copy.document.importNode(element, false)
    disarm(made)
    budget.elements -= 1
    copy.cut = budget.elements <= 0
    return made
  }
  const text = node.nodeValue ?? ''
  const made = copy.document.createTextNode(text.slice(0, budget.text))
  budget.text -= text.length
  copy.cut = budget.text <= 0
  return made
}
