import type { Block } from './blocks.ts'
import { markBlocks, markedIn } from './blocks.ts'
import type { AboutBody } from './clean-body.ts'
import { cleanBody } from './clean-body.ts'
import { densestElement } from './densest.ts'
import { takeNotes } from './footnotes.ts'
import { findLost } from './lost.ts'
import type { Metadata } from './metadata.ts'
import { prune } from './prune.ts'
import { putBack } from './put-back.ts'
import { findStory } from './readability/index.ts'
import { isWrongPart } from './wrong-part.ts'

/** What is known of a story before it is looked for. */
export type About = AboutBody & Pick<Metadata, 'description' | 'headLines' | 'survey'>

/** The element around the story, not sanitised. `found` is false when it is only the densest text of the page, or ''. */
export type FoundBody = { content: Element | ''; found: boolean }

/**
 * Finds the story in a copy of the page; the copy is used up. Readability first; where it took the wrong part of the
 * page, the densest; then what was lost of the story is put back, and what is no part of it is cleaned away.
 */
export function findBody(document: Document, about: About): FoundBody {
  if (!document.body) return { content: '', found: false }
  const notes = takeNotes(document.body)
  const page = document.body
  prune(page, about.survey.furniture)
  const blocks = markBlocks(page)
  const beginning = { ...takeOut(about.headLines, blocks), description: about.description }
  const first = findStory(page)
  const densest = densestElement(blocks, page)
  const kept = first ? markedIn(first) : new Map<number, Element>()
  const isWrong = densest !== null && (!first || isWrongPart(blocks, kept, densest))
  const body = isWrong ? readOnly(densest) : first
  if (!body) return { content: '', found: false }
  const taken = isWrong ? markedIn(body) : kept
  putBack(blocks, taken, findLost(blocks, taken, beginning))
  cleanBody(body, about)
  if (notes && body.querySelector('[id^=fnref-]')) body.append(notes)
  return { content: body, found: first !== null }
}

/** The densest text of a page that Readability must not be run on, being too deep or too large for it. */
export function findBodyPlainly(document: Document): FoundBody {
  const { body } = document
  const densest = body ? densestElement(markBlocks(body), body) : null
  return { content: densest ?? '', found: false }
}

/**
 * Takes headline, date line and byline out, which are kept as metadata, so that their blocks have no text on the page;
 * gives the index of the headline's last block and of the last one of all, or -1.
 */
function takeOut(headLines: Element[], blocks: Block[]): { title: number; head: number } {
  const [heading] = headLines
  if (!heading) return { title: -1, head: -1 }
  const head = heading.ownerDocument.createElement('div')
  head.append(heading)
  const title = Math.max(-1, ...markedIn(head).keys())
  head.append(...headLines)
  const indexes = [...markedIn(head).keys()]
  for (const index of indexes) {
    const block = blocks[index]
    if (block) block.length = 0
  }
  return { title, head: Math.max(-1, ...indexes) }
}

/** What Readability makes of one part of the page, or that part as it is where that loses much of it. */
function readOnly(part: Element): Element {
  const page = part.ownerDocument.createElement('body')
  const whole = part.ownerDocument.createElement('div')
  whole.append(part.cloneNode(true))
  page.append(whole)
  const read = findStory(page)
  return read && sizeOf(read) > sizeOf(whole) / 2 ? read : whole
}

function sizeOf(element: Element): number {
  return element.textContent?.length ?? 0
}
