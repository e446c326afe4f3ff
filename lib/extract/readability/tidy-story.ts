import { weightOfName } from './choose.ts'
import { isDataTable } from './data-tables.ts'
import { belongsTo, isFishy } from './fishy.ts'
import { MAYBE_PHRASES, PHRASES } from './part.ts'
import { renamed } from './renamed.ts'
import type { Rules } from './sift.ts'

/** Takes out of a story, in place, what looks like none of it, and the shells that layouts put around its text. */
export function tidyStory(story: Element, rules: Rules): void {
  const tables = new Set([...story.querySelectorAll('table')].filter(isDataTable))
  const clean = (tag: string): void => {
    // From the last to the first, so that what is inside is judged before what is around it.
    for (const element of [...story.querySelectorAll(tag)].toReversed()) {
      if (tables.size > 0 && belongsTo(tables, element)) continue
      const weight = rules.weighsNames ? weightOf(element) : 0
      if (isFishy(element, weight)) element.remove()
    }
  }
  if (rules.cleans) for (const tag of ['form', 'fieldset']) clean(tag)
  for (const element of story.querySelectorAll(FURNITURE)) element.remove()
  if (rules.cleans) for (const tag of ['table', 'ul', 'div']) clean(tag)
  for (const heading of story.querySelectorAll('h1')) renamed(heading, 'h2')
  for (const paragraph of story.querySelectorAll('p')) {
    if (!paragraph.textContent?.trim() && !paragraph.querySelector('img')) paragraph.remove()
  }
  for (const br of story.querySelectorAll('br')) if (isBeforeParagraph(br)) br.remove()
  for (const table of story.querySelectorAll('table')) unwrapCell(table)
}

function weightOf(element: Element): number {
  return weightOfName(element.className) + weightOfName(element.id)
}

function isBeforeParagraph(br: Element): boolean {
  let next = br.nextSibling
  while (next && next.nodeType !== 1 && !next.nodeValue?.trim()) next = next.nextSibling
  return next?.nodeName === 'P'
}

/** A table of one cell is a box. */
function unwrapCell(table: Element): void {
  const row = onlyChild(onlyChild(table, 'tbody') ?? table, 'tr')
  const cell = row && onlyChild(row, 'td')
  if (cell) table.replaceWith(renamed(cell, [...cell.childNodes].every(isPhrase) ? 'p' : 'div'))
}

function onlyChild(element: Element, tag: string): Element | null {
  const child = element.firstElementChild
  if (!child || child.localName !== tag || element.childElementCount > 1) return null
  const hasText = [...element.childNodes].some(node => /\S$/.test(node.nodeValue ?? ''))
  return hasText ? null : child
}

function isPhrase(node: Node): boolean {
  const tag = node.nodeName.toLowerCase()
  return (
    node.nodeType === 3 ||
    PHRASES.has(tag) ||
    (MAYBE_PHRASES.has(tag) && [...node.childNodes].every(isPhrase))
  )
}

const FURNITURE = 'object,embed,footer,link,aside,iframe,input,textarea,select,button'
