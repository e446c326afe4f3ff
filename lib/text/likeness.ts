import { fold } from './fold.ts'

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
