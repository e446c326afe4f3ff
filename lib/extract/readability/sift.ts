import { judgeOnce } from '../names-of.ts'
import type { Part } from './part.ts'
import { elementsIn, isBlank, isPhrase, linkDensity, newPart, trimEnd, weigh } from './part.ts'

/** The rules that are given up one after the other while too little is found. */
export type Rules = { dropsUnlikely: boolean; weighsNames: boolean; cleans: boolean }

type Sifting = {
  dropsUnlikely: boolean
  /** Elements with attributes that may tell that they are not shown, or name the author. */
  special: Set<Element>
  /** Where the author is named, which is taken out once. */
  byline: Element | null
  scored: Part[]
}

/** What is known of a page, whatever the rules. */
export type Page = {
  body: Element
  special: Set<Element>
  byline: Element | null
  /** Whether the whole page was a candidate; it is none when too little of it was found. */
  wasScored: boolean
}

export function pageOf(body: Element): Page {
  return { body, special: new Set(body.querySelectorAll(SPECIAL)), byline: null, wasScored: false }
}

/**
 * Leaves out of a page what is hidden, empty or by its name no story, and makes paragraphs of boxes that hold only
 * phrases. Gives the parts whose text tells where the story is.
 */
export function sift(page: Page, body: Part, { dropsUnlikely }: Rules): Part[] {
  const sifting = { ...page, dropsUnlikely, scored: [] }
  siftChildren(body, sifting)
  page.byline = sifting.byline
  return sifting.scored
}

function siftChildren(part: Part, sifting: Sifting): void {
  const before = part.children
  part.children = []
  for (const child of before) {
    child.parent = part
    const kept = child.tag === '' ? child : sifted(child, sifting)
    if (kept) part.children.push(kept)
    if (kept !== child) part.isWhole = false
  }
  weigh(part)
}

/** The part, a paragraph in its place, or null. */
function sifted(part: Part, sifting: Sifting): Part | null {
  const { element, tag } = part
  const isSpecial = element !== null && sifting.special.has(element)
  if (element && isSpecial && isHidden(element)) return null
  const traits = traitsOf(part.id ? `${part.className} ${part.id}` : part.className)
  if (element && !sifting.byline && (isSpecial || traits.isByline) && isByline(element, traits)) {
    sifting.byline = element
    return null
  }
  if (sifting.dropsUnlikely) {
    if (traits.isUnlikely && tag !== 'a' && !isInTable(part)) return null
    if (isSpecial && UNLIKELY_ROLES.has(element.getAttribute('role') ?? '')) return null
  }
  if (MAY_BE_HOLLOW.has(tag) && isHollow(part)) return null
  if (SCORED.has(tag)) sifting.scored.push(part)
  const kept = tag === 'div' ? asParagraph(part) : part
  if (kept !== part || kept.tag !== tag) sifting.scored.push(kept)
  kept.parent = part.parent
  siftChildren(kept, sifting)
  return kept
}

/** A box as a paragraph where it holds nothing but one, or nothing but phrases. */
function asParagraph(box: Part): Part {
  wrapPhrases(box)
  const [only, second] = elementsIn(box)
  if (only?.tag === 'p' && !second && linkDensity(box) < 0.25) return only
  if (holdsBlock(box)) return box
  box.tag = 'p'
  box.isWhole = false
  return box
}

/** Puts phrases that stand in a box beside blocks into paragraphs. */
function wrapPhrases(box: Part): void {
  const after: Part[] = []
  let line: Part | null = null
  for (const child of box.children) {
    if (!isPhrase(child)) {
      if (line) trimEnd(line)
      line = null
      after.push(child)
    } else if (line) line.children.push(child)
    else if (isBlank(child)) after.push(child)
    else {
      line = newPart('p')
      line.children.push(child)
      after.push(line)
    }
  }
  if (!after.some(child => child.element === null && child.tag !== '')) return
  for (const child of after) if (child.element === null && child.tag !== '') weigh(child)
  box.children = after
  box.isWhole = false
  weigh(box)
}

function holdsBlock({ children }: Part): boolean {
  return children.some(child => BLOCKS.has(child.tag) || holdsBlock(child))
}

function isHidden(element: Element): boolean {
  const asks = (name: string): string | null => element.getAttribute(name)
  return (
    asks('hidden') !== null ||
    HIDDEN.test(asks('style') ?? '') ||
    (asks('aria-hidden') === 'true' && !/fallback-image/.test(element.className)) ||
    (asks('aria-modal') === 'true' && asks('role') === 'dialog')
  )
}

function isByline(element: Element, traits: { isByline: boolean }): boolean {
  const isMarked =
    traits.isByline ||
    element.getAttribute('rel') === 'author' ||
    element.getAttribute('itemprop')?.includes('author') === true
  const length = isMarked ? (element.textContent?.trim().length ?? 0) : 0
  return length > 0 && length < 100
}

/** In a table or in code, four levels up at most. */
function isInTable(part: Part): boolean {
  let above = part.parent
  for (let level = 0; above && level < 4; level += 1, above = above.parent) {
    if (above.tag === 'table' || above.tag === 'code') return true
  }
  return false
}

/** Without text and without elements, line breaks aside. */
function isHollow(part: Part): boolean {
  if (part.measure.words > 0) return false
  const elements = elementsIn(part)
  return elements.length === 0 || elements.length === rulesIn(part)
}

function rulesIn({ children }: Part): number {
  return children.reduce(
    (sum, child) => sum + (child.tag === 'br' || child.tag === 'hr' ? 1 : rulesIn(child)),
    0,
  )
}

const NO_TRAITS = { isUnlikely: false, isByline: false }
const traitsOf = judgeOnce(NO_TRAITS, names => ({
  isUnlikely: UNLIKELY.test(names) && !MAYBE.test(names),
  isByline: /byline|author|dateline|writtenby|p-author/i.test(names),
}))

const SPECIAL = '[hidden],[style],[aria-hidden],[aria-modal],[role],[rel],[itemprop]'
const HIDDEN = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i
const MAYBE = /and|article|body|column|content|main|shadow/i
const UNLIKELY_ROLES = new Set(
  'menu menubar complementary navigation alert alertdialog dialog'.split(' '),
)
const MAY_BE_HOLLOW = new Set('div section header h1 h2 h3 h4 h5 h6'.split(' '))
const SCORED = new Set('section h2 h3 h4 h5 h6 p td pre'.split(' '))
const BLOCKS = new Set('blockquote dl div img ol p pre table ul'.split(' '))
