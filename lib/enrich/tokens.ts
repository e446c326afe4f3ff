import { fold } from '../text/fold.ts'

/** A word and its place. `key` is what names are compared by; `stem` is the key without a possessive, if there is one. */
export type Token = { start: number; end: number; key: string; stem: string }

/**
 * The words of a text. Hyphens, dots and spaces separate, so `Wal-Mart`, `Wal Mart` and `JD.com` become two words;
 * apostrophes do not (`Lowe's` → `lowes`). An ampersand counts as the word `and`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const possessive = POSSESSIVE.test(word)
    const key = wordKey(word)
    const stem = possessive ? wordKey(word.slice(0, -2)) : key
    tokens.push({ start: index, end: index + word.length, key, stem })
  }
  return tokens
}

function wordKey(word: string): string {
  if (word === '&') return 'and'
  return (PLAIN.test(word) ? word.toLowerCase() : fold(word)).replaceAll(/['’]/g, '')
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*|&/gu
const POSSESSIVE = /.['’]s$/iu
const PLAIN = /^[\u0020-\u007E]*$/
