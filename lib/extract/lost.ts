import type { Block } from './blocks.ts'
import { isProse } from './blocks.ts'

/**
 * Where the story may begin: the last block of the headline and of the lines below it (-1 when unknown), and what the
 * page says it is about.
 */
export type Beginning = { title: number; head: number; description: string }

/** The blocks of a story that are not among those taken: its standfirst, parts that were split off, dropped paragraphs. */
export function findLost(
  blocks: Block[],
  taken: Map<number, Element>,
  { title, head, description }: Beginning,
): Set<number> {
  const lost = new Set<number>()
  const indexes = [...taken.keys()]
    .filter(index => isProseAt(blocks, index))
    .toSorted((a, b) => a - b)
  const [first, last] = [indexes[0], indexes.at(-1)]
  if (first === undefined || last === undefined) return lost
  const near = commonElement(blocks, indexes)
  const scope = near.closest(SCOPES) ?? near.closest('body') ?? near
  let known: Set<string> | undefined
  const kinds = kindsOf(blocks, indexes)
  const parents = new Set(indexes.map(index => blocks[index]?.element.parentElement))
  const about = bare(description).slice(0, 60)
  for (const [index, block] of blocks.entries()) {
    const { element, length, place } = block
    if (taken.has(index) || place.isBeside || place.isHidden || length === 0) continue
    const isIn = index > first && index < last && near.contains(element)
    const isBelowTitle = index > title && index < first && title >= 0
    const isBefore = isBelowTitle && index > head
    const isLost = isHeading(block)
      ? (isIn && parents.has(element.parentElement)) || (isBelowTitle && isStandfirst(block, about))
      : isProse(block) &&
        ((isIn && length >= 80) ||
          ((kinds.get(place.kind) ?? 0) >= 200 && scope.contains(element)) ||
          (isBelowTitle && isStandfirst(block, about)) ||
          (isBefore && isLead(block) && scope.contains(element)))
    if (!isLost) continue
    known ??= new Set(indexes.map(at => opening(blocks[at])))
    if (known.has(opening(block))) continue
    lost.add(index)
    known.add(opening(block))
  }
  return lost
}

function isLead({ element, length }: Block): boolean {
  return length >= 100 && element.localName !== 'li'
}

function isHeading({ element }: Block): boolean {
  return /^h[2-6]$/.test(element.localName)
}

function isProseAt(blocks: Block[], index: number): boolean {
  const block = blocks[index]
  return block !== undefined && isProse(block)
}

/** The deepest element with nine tenths of the text taken. */
function commonElement(blocks: Block[], indexes: number[]): Element {
  const sums = new Map<Element, number>()
  let whole = 0
  let deepest: Element | null = null
  for (const index of indexes) {
    const block = blocks[index]
    if (!block) continue
    whole += block.length
    deepest ??= block.element
    for (let up = block.element.parentElement; up; up = up.parentElement) {
      sums.set(up, (sums.get(up) ?? 0) + block.length)
    }
  }
  let best = [...sums].findLast(([, sum]) => sum >= whole * 0.9)?.[0] ?? deepest
  for (const [element, sum] of sums) {
    if (sum >= whole * 0.9 && best && best.contains(element)) best = element
  }
  if (!best) throw new Error('no common element')
  return best
}

function kindsOf(blocks: Block[], indexes: number[]): Map<string, number> {
  const kinds = new Map<string, number>()
  for (const index of indexes) {
    const block = blocks[index]
    if (!block || !/\.[^<]/.test(block.place.kind)) continue
    kinds.set(block.place.kind, (kinds.get(block.place.kind) ?? 0) + block.length)
  }
  return kinds
}

function isStandfirst(block: Block, about: string): boolean {
  const text = opening(block)
  return (about.length > 30 && text.startsWith(about)) || STANDFIRST.test(block.place.kind)
}

function opening(block: Block | undefined): string {
  return bare((block?.element.textContent ?? '').slice(0, 200)).slice(0, 80)
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}

const SCOPES = 'article,main,[role=main],[itemprop=articleBody]'
const STANDFIRST =
  /(?:^|[-_\s.])(?:dek|deck|standfirst|sub-?(?:title|hed|head|headline|heading)|lede?|intro\w*|excerpt|summary|chapo|chapeau|vorspann|ingress|einleitung|entradilla|bajada|sottotitolo|sommario)(?:$|[-_\s<])/i
