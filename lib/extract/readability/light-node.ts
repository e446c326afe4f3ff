import type { Measure } from './measure.ts'
import { add, lengthOf, measure, NOTHING } from './measure.ts'
import { nodesWithTag } from './nodes-with-tag.ts'

/**
 * An element or a text of a light image of a page: of the DOM, just what Readability asks for, under the DOM's names.
 * It can be moved, renamed and left out while the page itself stays as it is, and knows how much text it holds.
 */
export class LightNode {
  readonly nodeType: number
  /** '' for a text. */
  tagName: string
  readonly className: string
  readonly id: string
  /** What it stands for; null for texts, and for what the page has not. */
  readonly element: Element | null
  /** Whether attributes are asked for; most elements have none that matter. */
  readonly hasMarks: boolean
  parentNode: LightNode | null = null
  firstChild: LightNode | null = null
  lastChild: LightNode | null = null
  before: LightNode | null = null
  nextSibling: LightNode | null = null
  /** Whether it still holds all that its element holds, in the same order and under the same names. */
  isWhole = false
  /** Readability's own notes. */
  readability: { contentScore: number } | undefined = undefined
  _readabilityDataTable = false
  private readonly text: string
  private known: Measure | null = null
  private elements: LightNode[] | null = null

  /** A text has no tag; an element that the page has not, no `element`. */
  constructor(tagName: string, text: string, element: Element | null, hasMarks: boolean) {
    this.nodeType = tagName === '' ? 3 : 1
    this.tagName = tagName
    this.text = text
    this.element = element
    this.hasMarks = hasMarks
    // The class of an SVG element is no string.
    this.className = typeof element?.className === 'string' ? element.className : ''
    this.id = element?.id ?? ''
  }

  get nodeName(): string {
    return this.tagName
  }

  get textContent(): string {
    if (this.nodeType === 3) return this.text
    let text = ''
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent
    return text
  }

  /** What there is of text, and of links in it; counted once, and again when something in it has changed. */
  get measure(): Measure {
    this.known ??= this.nodeType === 3 ? measure(this.text) : this.sum()
    return this.known
  }

  get children(): LightNode[] {
    this.elements ??= this.childNodes.filter(({ nodeType }) => nodeType === 1)
    return this.elements
  }

  get childNodes(): LightNode[] {
    const nodes: LightNode[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get firstElementChild(): LightNode | null {
    return elementFrom(this.firstChild)
  }

  get nextElementSibling(): LightNode | null {
    return elementFrom(this.nextSibling)
  }

  getAttribute(name: string): string | null {
    return this.hasMarks && this.element ? this.element.getAttribute(name) : null
  }

  getElementsByTagName(tag: string): LightNode[] {
    return nodesWithTag(this, [tag])
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }

  removeChild(child: LightNode): void {
    const { before, nextSibling: after } = child
    if (before) before.nextSibling = after
    else this.firstChild = after
    if (after) after.before = before
    else this.lastChild = before
    child.parentNode = null
    child.before = null
    child.nextSibling = null
    const at = this.elements && child.nodeType === 1 ? this.elements.indexOf(child) : -1
    if (at >= 0) this.elements?.splice(at, 1)
    this.change()
  }

  appendChild(child: LightNode): void {
    child.remove()
    this.put(child, this.lastChild, null)
  }

  replaceChild(child: LightNode, old: LightNode): void {
    child.remove()
    const { before, nextSibling } = old
    this.removeChild(old)
    this.put(child, before, nextSibling)
  }

  /** Takes children without a look at what was there, when an image is made. */
  hold(children: LightNode[], isWhole: boolean): void {
    this.change()
    this.firstChild = null
    this.lastChild = null
    this.elements = null
    for (const child of children) {
      child.parentNode = this
      child.before = this.lastChild
      if (this.lastChild) this.lastChild.nextSibling = child
      else this.firstChild = child
      this.lastChild = child
    }
    this.isWhole = isWhole
  }

  /** To be told when a node has got another name. */
  change(): void {
    // What is around a changed node has been told already, as it cannot have been measured since.
    if (!this.isWhole && !this.known) return
    this.isWhole = false
    this.known = null
    this.parentNode?.change()
  }

  private put(child: LightNode, before: LightNode | null, after: LightNode | null): void {
    child.parentNode = this
    child.before = before
    child.nextSibling = after
    if (before) before.nextSibling = child
    else this.firstChild = child
    if (after) after.before = child
    else this.lastChild = child
    this.elements = null
    this.change()
  }

  private sum(): Measure {
    const sum = { ...NOTHING }
    for (let node = this.firstChild; node; node = node.nextSibling) {
      add(sum, node.measure)
      if (node.tagName === 'A') sum.linked += lengthOf(node.measure)
    }
    return sum
  }
}

function elementFrom(first: LightNode | null): LightNode | null {
  let node = first
  while (node && node.nodeType === 3) node = node.nextSibling
  return node
}
