import { storyLines } from './boilerplate.ts'
import { shinglesOf } from './shingles.ts'
import { readTokens } from './tokens.ts'

export type CopyText = { id: string; text: string }

/**
 * How a copy differs from the others of its story: `own` are the paragraphs that no other copy has, `lacks` how many
 * paragraphs of the first copy it leaves out.
 */
export type CopyDifference = { id: string; own: string[]; lacks: number }

/** A paragraph is in a copy when at least this share of its shingles is: desks change a word or two. */
const LEAST_TOLD = 0.5
const MOST_WORDS = 20_000

/** Compares the copies of one story, the original first; furniture of the outlets is left out. */
export function compareCopies(copies: CopyText[]): CopyDifference[] {
  const told = copies.map(({ id, text }) => ({
    id,
    paragraphs: storyLines(text).map(readParagraph),
  }))
  const shingles = told.map(({ paragraphs }) => new Set(paragraphs.flatMap(each => each.shingles)))
  return told.map(({ id, paragraphs }, at) => ({
    id,
    own: paragraphs
      .filter(each => !shingles.some((others, of) => of !== at && isTold(each, others)))
      .map(({ text }) => text),
    lacks: told[0]?.paragraphs.filter(each => !isTold(each, shingles[at])).length ?? 0,
  }))
}

type Paragraph = { text: string; shingles: number[] }

function readParagraph(text: string): Paragraph {
  return { text, shingles: shinglesOf(readTokens([text], MOST_WORDS)) }
}

/** A paragraph without a content word is nobody's own. */
function isTold({ shingles }: Paragraph, inCopy: ReadonlySet<number> = new Set()): boolean {
  return shingles.filter(each => inCopy.has(each)).length >= LEAST_TOLD * shingles.length
}
