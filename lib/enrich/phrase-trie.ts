import type { Token } from './tokens.ts'

/** Phrases by their words: each step is one word, so a look-up costs the length of the phrase, not of the list. */
export type PhraseTrie<T> = { next: Map<string, PhraseTrie<T>>; values: T[] }

export type PhraseMatch<T> = { values: T[]; tokens: number }

/** A trie over phrases that are already cut into word keys. Two values with the same words share an end. */
export function buildTrie<T>(phrases: Iterable<{ words: string[]; value: T }>): PhraseTrie<T> {
  const root = emptyTrie<T>()
  for (const { words, value } of phrases) {
    let node = root
    for (const word of words) {
      const next = node.next.get(word) ?? emptyTrie<T>()
      node.next.set(word, next)
      node = next
    }
    if (node !== root) node.values.push(value)
  }
  return root
}

/**
 * All phrases that start at token `at`, longest first. Words must follow each other with nothing but a space, hyphen,
 * dot or the like between them.
 */
export function matchesAt<T>(
  trie: PhraseTrie<T>,
  tokens: Token[],
  { text, at }: { text: string; at: number },
): PhraseMatch<T>[] {
  const first = tokens[at]
  if (first === undefined || !(trie.next.has(first.key) || trie.next.has(first.stem))) return []
  const found: PhraseMatch<T>[] = []
  let node = trie
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index]
    const previous = tokens[index - 1]
    if (token === undefined) break
    if (index > at && previous !== undefined && !isJoined(text, previous, token)) break
    const whole = node.next.get(token.key)
    const stem = token.stem === token.key ? undefined : node.next.get(token.stem)
    if (stem !== undefined && stem.values.length > 0) {
      found.unshift({ values: stem.values, tokens: index - at + 1 })
    }
    if (whole !== undefined && whole.values.length > 0) {
      found.unshift({ values: whole.values, tokens: index - at + 1 })
    }
    const next = whole ?? stem
    if (next === undefined) break
    node = next
  }
  return found
}

function isJoined(text: string, left: Token, right: Token): boolean {
  const gap = right.start - left.end
  if (gap > 3) return false
  const between = text.slice(left.end, right.start)
  return JOINT.test(between) || (left.end - left.start <= 3 && /^\. $/.test(between))
}

const JOINT = /^(?:[®™°!'’]?[ \u00A0]?| ['’]|[-‐‑–./+]| \+ |[“"] ?| [“"])$/u

function emptyTrie<T>(): PhraseTrie<T> {
  return { next: new Map(), values: [] }
}
