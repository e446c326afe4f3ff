import { disarm } from './disarm.ts'

/** An inert document of our own: no script runs in it, nothing loads, and no name in it hides a DOM method. */
export type PageCopy = {
  document: Document
  /** Nested deeper than Readability can take in reasonable time; the copy is flattened from there on. */
  tooDeep: boolean
  /** More elements or text than is copied; the rest of the page is missing. */
  cut: boolean
}

/** The HTML parser stops at 512; Readability needs 0.5 s at 600 levels and 13 s at 2,000. */
const DEEPEST = 400
const MOST_ELEMENTS = 100_000
const MOST_TEXT = 5_000_000

/** Elements that hold no text of a story; nothing inside them is read. */
const SKIPPED = new Set(
  'style svg math iframe frameset object embed applet canvas audio video template'.split(' '),
)

/**
 * Copies a live page node by node in one pass, without recursion, so that no nesting can crash it: `cloneNode` and
 * `outerHTML` take the whole tab down at a depth of 100,000. `importNode` into an inert document neither upgrades
 * custom elements nor loads pictures, and a node taken without its children cannot be clobbered by them.
 */
export function copyPage(live: Document): PageCopy {
  const copy = emptyCopy()
  const budget = { elements: MOST_ELEMENTS, text: MOST_TEXT }
  const walker = Document.prototype.createTreeWalker.call(
    live,
    live,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  )
  const parents: Node[] = [copy.document]
  let more = walker.firstChild() !== null
  while (more) {
    const made = copy.document.importNode(walker.currentNode, false)
    const kept = keep(made, budget, copy)
    if (kept) parents.at(-1)?.appendChild(made)
    if (kept && walker.firstChild()) parents.push(holderOf(made, parents, copy))
    else more = stepOver(walker, parents)
  }
  return copy
}

function emptyCopy(): PageCopy {
  const document = new DOMParser().parseFromString('', 'text/html')
  document.documentElement.remove()
  return { document, tooDeep: false, cut: false }
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

type Budget = { elements: number; text: number }

function keep(made: Node, budget: Budget, copy: PageCopy): boolean {
  if (made.nodeType === Node.ELEMENT_NODE) {
    const element = made as Element
    if (SKIPPED.has(element.localName)) return false
    if (element.localName === 'script' && !isMetadata(element)) return false
    budget.elements -= 1
    disarm(element)
  } else {
    budget.text -= made.nodeValue?.length ?? 0
  }
  const isWithin = budget.elements >= 0 && budget.text >= 0
  if (!isWithin) copy.cut = true
  return isWithin
}

function isMetadata(script: Element): boolean {
  return /^application\/ld\+json/i.test(script.getAttribute('type')?.trim() ?? '')
}
