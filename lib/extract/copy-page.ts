import { copyStepwise } from './copy-stepwise.ts'
import { disarm } from './disarm.ts'
import { quoteEmbeds } from './embeds.ts'
import { emptyCopy, isSkipped, MOST_ELEMENTS, MOST_TEXT } from './page-copy.ts'
import type { PageCopy } from './page-copy.ts'

/** One in so many elements, in document order, is asked how deep it stands. */
const STEP = 128
/** Nesting that the browser clones and Readability reads without trouble, even with `STEP` levels more. */
const DEEPEST = 200
const MOST_IN_TEMPLATE = 200

/**
 * Copies a live page into a document in which nothing runs, loads or is upgraded. The browser's own deep copy is ten
 * times as fast as ours but crashes the tab at a nesting of 100,000; it is used on pages of sane depth and size only.
 */
export function copyPage(live: Document): PageCopy {
  return (isSane(live) ? copyAtOnce(live) : null) ?? copyStepwise(live)
}

/**
 * All that stands between two elements of one branch in document order stands below the upper one. So where a branch
 * is `STEP` levels deeper than `DEEPEST`, at least one of the elements asked is too deep: a few questions are enough.
 */
function isSane(live: Document): boolean {
  const all = Document.prototype.getElementsByTagName.call(live, '*')
  if (all.item(MOST_ELEMENTS) !== null) return false
  const walker = walkerOf(live, live, NodeFilter.SHOW_ELEMENT)
  for (let at = STEP - 1; ; at += STEP) {
    const element = all.item(at)
    if (!element) return templatesOf(live).every(isSmall)
    walker.currentNode = element
    for (let depth = 0; walker.parentNode(); depth += 1) if (depth > DEEPEST) return false
  }
}

function templatesOf(live: Document): Element[] {
  return [...Document.prototype.querySelectorAll.call(live, 'template')]
}

/** A deep copy takes along what is inside templates, which no walk from outside sees. */
function isSmall(template: Element): boolean {
  const { content } = template as Partial<HTMLTemplateElement>
  const inside = content?.querySelectorAll('*') ?? []
  return inside.length < MOST_IN_TEMPLATE && !content?.querySelector('template')
}

/** Null when there is too much text. What is left out goes first, as putting nodes into a document costs most. */
function copyAtOnce(live: Document): PageCopy | null {
  const copy = emptyCopy()
  const found = walkerOf(live, live, NodeFilter.SHOW_ELEMENT).firstChild()
  if (!found) return copy
  const root = copy.document.importNode(found as Element, true)
  quoteEmbeds(root, copy.document)
  clear(walkerOf(copy.document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT))
  if ((root.textContent?.length ?? 0) > MOST_TEXT) return null
  copy.document.append(root)
  return copy
}

/** Takes out what is not read, and disarms the rest. A form whose name is hidden by a control of it is no other element. */
function clear(walker: TreeWalker): void {
  let node = walker.nextNode()
  while (node) {
    const isOut = node.nodeType === 8 || isSkipped(node as Element)
    if (!isOut) disarm(node as Element)
    const next: Node | null = isOut ? stepOver(walker) : walker.nextNode()
    if (isOut) (node as ChildNode).remove()
    node = next
  }
}

function stepOver(walker: TreeWalker): Node | null {
  let next = walker.nextSibling()
  while (!next && walker.parentNode()) next = walker.nextSibling()
  return next
}

function walkerOf(document: Document, root: Node, show: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, show)
}
