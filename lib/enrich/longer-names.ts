import { isUnlisted } from './data/companies.ts'
import type { Company } from './data/companies.ts'
import type { Mention, ReadSentence } from './reading.ts'

/** No story has more such names. */
const MOST = 20

/**
 * The sentences with names of several words whole, wherever the words stand: once `Boots Mart` or `Hudson's Harvest` is a
 * company of the story, its words are no other one, such as a listed `Boots`.
 */
export function preferLonger(texts: ReadSentence[][]): ReadSentence[][] {
  const names = severalWords(texts.flat())
  if (names.size === 0) return texts
  return texts.map(sentences => sentences.map(sentence => withWhole(sentence, names)))
}

/** Names of unlisted companies as written, and the first two words of one that a possessive opens. */
function severalWords(sentences: ReadSentence[]): ReadonlyMap<string, Company> {
  const found = new Map<string, Company>()
  for (const { text, mentions } of sentences) {
    for (const { company, start, end } of mentions) {
      if (found.size >= MOST || !isUnlisted(company.id)) continue
      const written = text.slice(start, end).replace(/['’]s?$/u, '')
      const words = written.split(' ')
      if (words.length > 1) found.set(written, company)
      if (words.length > 2 && /['’]s$/u.test(words[0] ?? '')) {
        found.set(words.slice(0, 2).join(' '), company)
      }
    }
  }
  return found
}

function withWhole(sentence: ReadSentence, names: ReadonlyMap<string, Company>): ReadSentence {
  const whole = [...names]
    .flatMap(([name, company]) => placesOf(sentence.text, name, company))
    .filter(each => [...sentence.mentions, ...sentence.maybe].some(other => isInside(other, each)))
  if (whole.length === 0) return sentence
  const longest = whole.filter(
    each => !whole.some(other => other !== each && isInside(each, other)),
  )
  const isFree = (mention: Mention): boolean => !longest.some(each => overlaps(mention, each))
  return {
    ...sentence,
    mentions: [...sentence.mentions.filter(isFree), ...longest].toSorted(
      (a, b) => a.start - b.start,
    ),
    maybe: sentence.maybe.filter(isFree),
  }
}

function placesOf(text: string, name: string, company: Company): Mention[] {
  const found: Mention[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const isWhole = !/[\p{L}\p{N}]/u.test(`${text.charAt(at - 1)}${text.charAt(end)}`)
    if (isWhole) found.push({ company, start: at, end })
  }
  return found
}

/** Whether a mention is part of a longer one. */
function isInside(inner: Mention, outer: Mention): boolean {
  return (
    inner.start >= outer.start &&
    inner.end <= outer.end &&
    inner.end - inner.start < outer.end - outer.start
  )
}

function overlaps(one: Mention, other: Mention): boolean {
  return one.start < other.end && other.start < one.end
}
