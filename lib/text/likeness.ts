import { fold } from './fold.ts'

/** The share of the shorter text's words that the longer one has too, 0 to 1; characters count as words in Chinese and Japanese. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordSet(one), wordSet(other)]
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  if (short.size === 0) return 0
  let shared = 0
  for (const word of short) if (long.has(word)) shared += 1
  return shared / short.size
}

/** Shared words over all words (Jaccard), 0 to 1: how near two headlines are to being the same. */
export function sameness(one: string, other: string): number {
  const [a, b] = [wordSet(one), wordSet(other)]
  const all = new Set([...a, ...b])
  if (all.size === 0) return 0
  return (a.size + b.size - all.size) / all.size
}

/** Letters and digits only, folded: what is left when two names are compared. */
export function bareName(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

function wordSet(text: string): Set<string> {
  return new Set(
    fold(text.slice(0, 2000)).match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu,
    ),
  )
}
