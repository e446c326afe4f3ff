import { ByteWriter } from './bytes.ts'
import { eachTerm } from './terms.ts'
import { IN_ABOUT, IN_LEDE, IN_TITLE, MANY } from './weight.ts'

/** What of a clip is found by its words. Tags, companies and the outlet are not: they stand in the columns. */
export type SearchText = { title: string; text: string; about: string[] }

/**
 * The terms of one clip, ready to be found and to be merged into a segment: sorted and joined by line ends, with their
 * weights (`weight.ts`) and their positions, each list as differences and after 31 places with its length in front.
 */
export type SearchDocument = {
  terms: string
  weights: Uint8Array<ArrayBuffer>
  positions: Uint8Array<ArrayBuffer>
}

/** Words of a text that count as its lede. */
const LEDE = 60
/** What keeps the end of one field and the start of the next from being a phrase. */
const GAP = 4
/** Terms beyond these are not found: about 300 pages of a book. */
const MOST_TERMS = 100_000

type Places = { flags: number; at: number[] }

/** The search terms of a clip; about 1 ms for a story of 1,000 words. */
export function toDocument({ title, text, about }: SearchText): SearchDocument {
  const found = new Map<string, Places>()
  let next = 0
  const add = (field: string, flagAt: (index: number) => number) => {
    let index = 0
    eachTerm(field, term => {
      if (next >= MOST_TERMS) return
      const places = found.get(term)
      if (places) {
        places.flags |= flagAt(index)
        places.at.push(next)
      } else {
        found.set(term, { flags: flagAt(index), at: [next] })
      }
      index += 1
      next += 1
    })
    if (index > 0) next += GAP
  }
  add(title, () => IN_TITLE)
  for (const field of about) add(field, () => IN_ABOUT)
  add(text, index => (index < LEDE ? IN_LEDE : 0))
  return pack(found)
}

function pack(found: Map<string, Places>): SearchDocument {
  const terms = [...found.keys()].toSorted()
  const weights = new Uint8Array(terms.length)
  const positions = new ByteWriter(terms.length * 2)
  for (const [i, term] of terms.entries()) {
    const { flags, at } = found.get(term) ?? { flags: 0, at: [] }
    weights[i] = flags | Math.min(MANY, at.length)
    if (at.length >= MANY) positions.varint(at.length)
    let last = 0
    for (const place of at) {
      positions.varint(place - last)
      last = place
    }
  }
  return { terms: terms.join('\n'), weights, positions: positions.done() }
}
