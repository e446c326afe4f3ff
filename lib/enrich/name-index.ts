import { COMPANIES } from './data/companies.ts'
import type { Alias, Company } from './data/companies.ts'
import { findHan, indexHan, isHan } from './han-phrases.ts'
import { buildTrie, matchesAt } from './phrase-trie.ts'
import type { PhraseTrie } from './phrase-trie.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A place where a company's name may stand; what `ambiguous` and `kin` need, {@link Alias} says. `at` and `tokens` count words; both are 0 for names in Chinese. */
export type NameMatch = {
  company: Company
  ambiguous: boolean
  kin: boolean
  start: number
  end: number
  at: number
  tokens: number
  /** The person said that this form is not the company. */
  doubted?: true
}

/** A way to write a company's name, and whose it is. */
export type NameForm = Alias & { company: Company }

/** Finds every place that reads like a name, longest name first, left to right, not overlapping. */
export type NameFinder = (text: string, tokens: Token[]) => NameMatch[]

/** A finder of these forms; a form in capitals is found in capitals only, a capitalised one with its capital. */
export function indexNames(forms: NameForm[]): NameFinder {
  const trie = buildTrie(forms.filter(({ form }) => !isHan(form)).map(toPhrase))
  const han = indexHan(
    forms
      .filter(({ form }) => isHan(form))
      .map(({ company, form }) => ({ phrase: form, value: company })),
  )
  return (text, tokens) => {
    const found: NameMatch[] = findHan(text, han).map(({ start, end, value }) => ({
      company: value,
      ambiguous: false,
      kin: false,
      start,
      end,
      at: 0,
      tokens: 0,
    }))
    for (let at = 0; at < tokens.length; at++) {
      const match = nameAt(trie, tokens, { text, at })
      if (match === null) continue
      found.push(match)
      at += match.tokens - 1
    }
    return found.toSorted((a, b) => a.start - b.start)
  }
}

function nameAt(
  trie: PhraseTrie<Form>,
  tokens: Token[],
  { text, at }: { text: string; at: number },
): NameMatch | null {
  for (const { values, tokens: count } of matchesAt(trie, tokens, { text, at })) {
    const words = tokens.slice(at, at + count)
    const form = values.find(value => hasShape(text, words, value.shape))
    const first = words[0]
    const last = words.at(-1)
    if (form === undefined || first === undefined || last === undefined) continue
    const end = form.keys.at(-1) === last.key ? last.end : last.end - 2
    const { company, ambiguous, kin } = form
    return { company, ambiguous, kin, start: first.start, end, at, tokens: count }
  }
  return null
}

/** How the words of a name are written: `any` case, with a `capital` first letter, or all in `capitals`. */
type Shape = 'any' | 'capital' | 'capitals'

type Form = Omit<Alias, 'form'> & { company: Company; keys: string[]; shape: Shape[] }

function hasShape(text: string, words: Token[], shape: Shape[]): boolean {
  return words.every((word, index) => {
    const wanted = shape[index]
    if (wanted === undefined || wanted === 'any') return true
    const written = text.slice(word.start, word.end)
    return wanted === 'capital' ? CAPITAL.test(written) : CAPITALS.test(written)
  })
}

function shapeOf(form: string): Shape[] {
  return tokenize(form).map(({ start, end }) => {
    const word = form.slice(start, end)
    if (/^\p{Lu}{2,4}$/u.test(word)) return 'capitals'
    return /^\p{Lu}/u.test(word) ? 'capital' : 'any'
  })
}

const CAPITAL = /^[\p{Lu}\p{N}]/u
const CAPITALS = /^[\p{Lu}\p{N}]+(?:['’]s)?$/u

function toPhrase({ company, form, ambiguous, kin }: NameForm): { words: string[]; value: Form } {
  const keys = tokenize(form).map(token => token.key)
  return { words: keys, value: { company, ambiguous, kin, keys, shape: shapeOf(form) } }
}

let listed: NameFinder | null = null

/** The names of the listed companies; indexed at the first text, as a worker that starts for a search needs none. */
export const findNames: NameFinder = (text, tokens) => {
  listed ??= indexNames(
    COMPANIES.flatMap(company => company.aliases.map(alias => ({ company, ...alias }))),
  )
  return listed(text, tokens)
}
