import { COMPANIES } from './data/companies.ts'
import type { Company } from './data/companies.ts'
import { findHan, indexHan, isHan } from './han-phrases.ts'
import { buildTrie, matchesAt } from './phrase-trie.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A place where a company's name may stand. `at` and `tokens` count words; both are 0 for names in Chinese. */
export type NameMatch = {
  company: Company
  ambiguous: boolean
  start: number
  end: number
  at: number
  tokens: number
}

/** Every place that reads like a known name, longest name first, left to right, not overlapping. */
export function findNames(text: string, tokens: Token[]): NameMatch[] {
  const found: NameMatch[] = findHan(text, HAN_NAMES).map(({ start, end, value }) => ({
    company: value,
    ambiguous: false,
    start,
    end,
    at: 0,
    tokens: 0,
  }))
  for (let at = 0; at < tokens.length; at++) {
    const match = nameAt(text, tokens, at)
    if (match === null) continue
    found.push(match)
    at += match.tokens - 1
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function nameAt(text: string, tokens: Token[], at: number): NameMatch | null {
  for (const { values, tokens: count } of matchesAt(TRIE, tokens, { text, at })) {
    const words = tokens.slice(at, at + count)
    const form = values.find(value => hasShape(text, words, value.shape))
    const first = words[0]
    const last = words.at(-1)
    if (form === undefined || first === undefined || last === undefined) continue
    const end = form.keys.at(-1) === last.key ? last.end : last.end - 2
    const { company, ambiguous } = form
    return { company, ambiguous, start: first.start, end, at, tokens: count }
  }
  return null
}

/** How the words of a name are written: `any` case, with a `capital` first letter, or all in `capitals`. */
type Shape = 'any' | 'capital' | 'capitals'

type Form = { company: Company; ambiguous: boolean; keys: string[]; shape: Shape[] }

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

const FORMS = COMPANIES.flatMap(company =>
  company.aliases.map(alias => ({ company, form: alias.form, ambiguous: alias.ambiguous })),
)

const TRIE = buildTrie(
  FORMS.filter(({ form }) => !isHan(form)).map(({ company, form, ambiguous }) => {
    const keys = tokenize(form).map(token => token.key)
    const value: Form = { company, ambiguous, keys, shape: shapeOf(form) }
    return { words: keys, value }
  }),
)

const HAN_NAMES = indexHan(
  FORMS.filter(({ form }) => isHan(form)).map(({ company, form }) => ({
    phrase: form,
    value: company,
  })),
)
