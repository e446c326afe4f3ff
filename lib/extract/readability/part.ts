import type { Measure } from './measure.ts'
import { add, lengthOf, measure, NOTHING } from './measure.ts'

/** An element or a text of a page, to be moved, renamed and left out while the page itself stays as it is. */
export type Part = {
  /** In lower case; '' for a text. */
  tag: string
  text: string
  /** What it stands for; null for texts, and for paragraphs that the page has not. */
  element: Element | null
  className: string
  id: string
  parent: Part | null
  children: Part[]
  measure: Measure
  /** The length of the links in it. */
  linked: number
  /** Whether it still holds all that its element holds, in the same order. */
  isWhole: boolean
  /** How much it looks like the story; null while nobody has asked. */
  score: number | null
}

/** An element of the page with all in it, scripts and styles aside; not weighed yet. */
export function partOf(element: Element): Part {
  const part = newPart(element.localName)
  part.element = element
  part.className = element.className
  part.id = element.id
  part.isWhole = true
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) part.children.push(textPart(node.nodeValue ?? ''))
    else if (isElement(node) && !LEFT_OUT.has(node.localName)) part.children.push(partOf(node))
    else part.isWhole = false
  }
  return part
}

/** An element that the page has not. */
export function newPart(tag: string): Part {
  return {
    tag,
    text: '',
    element: null,
    className: '',
    id: '',
    parent: null,
    children: [],
    measure: NOTHING,
    linked: 0,
    isWhole: false,
    score: null,
  }
}

/** Counts the text of a part again whose children have changed, and tells them their parent. */
export function weigh(part: Part): void {
  const sum = { ...NOTHING }
  part.linked = 0
  for (const child of part.children) {
    child.parent = part
    add(sum, child.measure)
    part.linked += child.linked + (child.tag === 'a' ? lengthOf(child.measure) : 0)
    if (child.tag !== '' && !child.isWhole) part.isWhole = false
  }
  part.measure = sum
}

/** The share of the text that is links. */
export function linkDensity(part: Part): number {
  return part.linked / (lengthOf(part.measure) || 1)
}

export function isBlank({ tag, measure: { words } }: Part): boolean {
  return tag === '' ? words === 0 : tag === 'br'
}

/** Takes white space and line breaks from the end of a part. */
export function trimEnd(part: Part): void {
  part.children.length = part.children.findLastIndex(child => !isBlank(child)) + 1
}

/** Whether a part can stand in a paragraph. */
export function isPhrase({ tag, children }: Part): boolean {
  return tag === '' || PHRASES.has(tag) || (MAYBE_PHRASES.has(tag) && children.every(isPhrase))
}

export function elementsIn(part: Part): Part[] {
  return part.children.filter(child => child.tag !== '')
}

/** All text in a part, as written. */
export function textOf({ tag, text, children }: Part): string {
  return tag === '' ? text : children.map(textOf).join('')
}

function textPart(text: string): Part {
  const part = newPart('')
  part.text = text
  part.measure = measure(text)
  return part
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

const LEFT_OUT = new Set('script noscript style'.split(' '))
export const PHRASES = new Set(
  (
    'abbr audio b bdo br button cite code data datalist dfn em embed i img input kbd label mark math meter noscript ' +
    'object output progress q ruby samp script select small span strong sub sup textarea time var wbr'
  ).split(' '),
)
export const MAYBE_PHRASES = new Set('a del ins'.split(' '))
