import { f1 } from './statistics.ts'
import { decodeEntities } from './titles.ts'

/** F1 of the set of names; `isJunk` when the answer holds an address, a handle, a time, a year or is overlong. */
export type AuthorVerdict = { f1: number; isJunk: boolean }

const BY = /^\s*(?:by|von|par|por|di|door|av|af|autor(?:in)?:?|author:?|written by|text:?)\s+/i
const JUNK =
  /https?:|www\.|facebook|twitter|@|\d{2}:\d{2}|\d{4}|min(?:ute)?s? read|updated|published/i
const LONGEST = 120

/** Compares authors as sets of folded names; null when the truth names nobody. */
export function judgeAuthors(truth: string[], answer: string[]): AuthorVerdict | null {
  const wanted = namesIn(truth)
  const got = namesIn(answer)
  if (wanted.size === 0) return null
  const shared = [...got].filter(name => wanted.has(name)).length
  const score = got.size === 0 ? 0 : f1(shared / got.size, shared / wanted.size)
  const written = answer.join(', ')
  const isJunk = score < 1 && got.size > 0 && (JUNK.test(written) || written.length > LONGEST)
  return { f1: score, isJunk }
}

function namesIn(authors: string[]): Set<string> {
  const parts = authors.flatMap(author =>
    author.split(/\s*[,;|•·\n]\s*|\s+(?:and|und|&|et|y|e)\s+(?=\p{Lu})/u),
  )
  return new Set(parts.map(folded).filter(name => name !== ''))
}

function folded(name: string): string {
  return decodeEntities(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(BY, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
