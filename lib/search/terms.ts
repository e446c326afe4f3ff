import { fold } from '../text/fold.ts'

const WORD = /[\p{L}\p{N}]+/gu
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu
const WORD_LENGTH = 40

/**
 * The distinct search words of a text, folded. Chinese, Japanese and Korean runs become overlapping pairs of characters,
 * which find every word inside them; a run of one character stays.
 */
export function termsOf(text: string): string[] {
  const terms = new Set<string>()
  for (const [word] of fold(text).normalize('NFC').matchAll(WORD)) {
    for (const term of split(word)) terms.add(term.slice(0, WORD_LENGTH))
  }
  return [...terms]
}

function split(word: string): string[] {
  const runs = word.match(CJK) ?? []
  const latin = word.replace(CJK, ' ').split(' ').filter(Boolean)
  return [...latin, ...runs.flatMap(pairs)]
}

function pairs(run: string): string[] {
  const signs = Array.from(run)
  if (signs.length < 2) return signs
  return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`)
}
