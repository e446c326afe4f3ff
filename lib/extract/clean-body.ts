import { cutEdges } from './cut-edges.ts'
import { cutLines } from './cut-lines.ts'
import { cutNamed } from './cut-named.ts'
import { cutRepeats } from './cut-repeats.ts'
import { cutSections } from './cut-sections.ts'
import { joinCaptions } from './join-captions.ts'
import { leavesOf, leftIn } from './leaves.ts'
import type { Metadata } from './metadata.ts'

/** What is known of a story before its body is cleaned. */
export type AboutBody = Pick<Metadata, 'title' | 'names'>

/**
 * Takes out of a story's element, in place, what is no part of the story: boxes, link lists, labels, what stands above
 * and below it. Captions and credits are joined with their pictures. The cost is linear.
 */
export function cleanBody(body: Element, about: AboutBody): void {
  cutNamed(body)
  joinCaptions(body)
  cutRepeats(body)
  const leaves = leavesOf(body)
  cutSections(body, leaves)
  cutLines(body, leftIn(body, leaves))
  cutEdges(body, leftIn(body, leaves), about)
}
