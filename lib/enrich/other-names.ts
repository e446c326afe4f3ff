import { isUnlisted } from './data/companies.ts'
import type { Company } from './data/companies.ts'
import type { Mention, ReadSentence } from './reading.ts'

/**
 * The sentences with the other names that a text gives its companies, in brackets or after `formerly`, as the same:
 * `Northway Gardens (Northway)`, `Dehong Capital, or DCP,`.
 */
export function foldOtherNames(texts: ReadSentence[][]): ReadSentence[][] {
  const meant = new Map(texts.flat().flatMap(otherNames))
  if (meant.size === 0) return texts
  const fold = (mention: Mention): Mention => {
    const company = meant.get(mention.company.id)
    return company === undefined ? mention : { ...mention, company }
  }
  return texts.map(sentences =>
    sentences.map(sentence => {
      const named = sentence.maybe.filter(({ company }) => meant.has(company.id))
      if (named.length === 0) return { ...sentence, mentions: sentence.mentions.map(fold) }
      const mentions = [...sentence.mentions, ...named].map(fold)
      return {
        ...sentence,
        mentions: mentions.toSorted((a, b) => a.start - b.start),
        maybe: sentence.maybe.filter(each => !named.includes(each)),
      }
    }),
  )
}

function otherNames({ text, mentions, maybe }: ReadSentence): [id: string, company: Company][] {
  const unlisted = [...mentions, ...maybe].filter(({ company }) => isUnlisted(company.id))
  return unlisted.flatMap(other => {
    const named = mentions.findLast(({ end }) => end <= other.start)
    if (named === undefined || named.company.id === other.company.id) return []
    const between = text.slice(named.end, other.start)
    if (between.length > 24 || !OPENS.test(between)) return []
    const closes = between.includes('(') || between.includes('（') ? BRACKET : COMMA
    return closes.test(text.slice(other.end, other.end + 2))
      ? [[other.company.id, named.company]]
      : []
  })
}

const OPENS =
  /^(?: ?[(（](?:the )?["“]?|, (?:formerly|previously|also known as|known as|or) (?:the )?)$/u
const BRACKET = /^["”]?[)）]/u
const COMMA = /^[,.]/u
