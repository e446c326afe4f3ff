import { BLOCKS } from './blocks.ts'

/** A block of a story without further blocks in it: a paragraph, heading, list item or cell. */
export type Leaf = {
  element: Element
  /** White space single. */
  text: string
  /** Runs of non-space; for scripts without spaces two characters count as one, and 40 code units are one at least. */
  words: number
  /** The share of the text that is in links, 0 to 1. */
  linked: number
  /** In a list, table, quote or the like, whose parts hang together. */
  isPart: boolean
  isHeading: boolean
}

/** The leaves under `body` that hold text, in reading order. Linear. */
export function leavesOf(body: Element): Leaf[] {
  const all = [...body.querySelectorAll(ALL_BLOCKS)]
  const holders = new Set<Element>([body])
  for (const element of all) {
    for (let up = element.parentElement; up && !holders.has(up); up = up.parentElement)
      holders.add(up)
  }
  return all.flatMap(element => (holders.has(element) ? [] : (leafOf(element, body) ?? [])))
}

/** The leaves that are still part of the story. */
export function leftIn(body: Element, leaves: Leaf[]): Leaf[] {
  return leaves.filter(({ element }) => body.contains(element))
}

/** Running text by its looks. */
export function isProse({ words, linked, isHeading }: Leaf): boolean {
  return words > 18 && linked < 0.4 && !isHeading
}

/** The text of an element on one line. */
export function textIn(element: Node): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Takes an element out together with the wrappers that it leaves empty. */
export function cutOut(element: Element, body: Element): void {
  let last = element
  for (let up = element.parentElement; up && up !== body; up = up.parentElement) {
    if (up.childElementCount > 1 || hasOtherText(up, last)) break
    last = up
  }
  last.remove()
}

function leafOf(element: Element, body: Element): Leaf | null {
  const text = textIn(element)
  if (text === '') return null
  let linked = 0
  for (const link of element.getElementsByTagName('a')) linked += textIn(link).length
  let isPart = false
  for (let up: Element | null = element; up && up !== body; up = up.parentElement) {
    if (up.localName === 'a') linked = text.length
    else if (WHOLES.has(up.localName)) isPart = true
  }
  return {
    element,
    text,
    words: wordsIn(text),
    linked: Math.min(1, linked / text.length),
    isPart,
    isHeading: /^h\d$/.test(element.localName),
  }
}

function wordsIn(text: string): number {
  const unspaced = /[\u0e00-\uffff]/.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0
  return Math.max(text.split(' ').length + Math.floor(unspaced / 2), text.length / 40)
}

function hasOtherText(holder: Element, child: Element): boolean {
  for (let node = holder.firstChild; node; node = node.nextSibling) {
    if (node !== child && node.nodeType === 3 && node.nodeValue?.trim()) return true
  }
  return false
}

const WHOLES = new Set('li table blockquote dl pre figure'.split(' '))
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu
const ALL_BLOCKS = `${BLOCKS},figure,ul,ol,table,caption,address,details,form,label,nav`
