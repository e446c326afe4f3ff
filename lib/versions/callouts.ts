import { splitSentences, type Sentence } from '../text/sentences.ts'
import type { Change } from './compare-versions.ts'
import { FIGURE } from './words.ts'

/** A change that matters more than its words: a figure or a name that is another now, or a note of the editors. */
export type Callout =
  | { kind: 'figure' | 'name'; from: string; to: string; sentence: string }
  | { kind: 'note'; sentence: string }

const MOST = 20

/** Figures and names that gave way to others and notes that are new, in reading order; `sentence` is of the new text. */
export function findCallouts(changes: Change[], before: string): Callout[] {
  const after = changes.flatMap(({ is, text }) => (is === 'removed' ? [] : [text])).join('')
  const sentences = splitSentences(after)
  const found: Callout[] = []
  let at = 0
  for (const [index, { is, text }] of changes.entries()) {
    if (is === 'removed') continue
    const start = at
    at += text.length
    if (is === 'same') continue
    const touched = sentences.filter(each => each.start < start + text.length && each.end > start)
    for (const each of touched) {
      if (!NOTE.test(each.text) || before.includes(each.text)) continue
      found.push({ kind: 'note', sentence: noteFrom(each, sentences) })
    }
    const gone = changes[index - 1]
    const [sentence] = touched
    if (gone?.is === 'removed' && sentence) {
      found.push(...replacements(gone.text, text, sentence.text))
    }
  }
  return unique(found).slice(0, MOST)
}

function replacements(before: string, after: string, sentence: string): Callout[] {
  return (['figure', 'name'] as const).flatMap(kind => {
    const [old, fresh] = [matches(before, kind), matches(after, kind)]
    const pairs = old.length === fresh.length ? old.map((from, at) => [from, fresh[at]]) : []
    return pairs.flatMap(([from, to]) =>
      from && to && bare(from) !== bare(to) ? [{ kind, from, to, sentence }] : [],
    )
  })
}

function matches(text: string, kind: 'figure' | 'name'): string[] {
  const found = text.match(kind === 'figure' ? FIGURE : NAME) ?? []
  return kind === 'figure' ? found : found.filter(name => !CALENDAR.test(name))
}

/** A figure written another way is the same figure. */
function bare(text: string): string {
  return text.replace(/[\s,.]+/gu, '').toLowerCase()
}

/** A note goes on to the end of its paragraph. */
function noteFrom(first: Sentence, sentences: Sentence[]): string {
  return sentences
    .filter(({ paragraph, start }) => paragraph === first.paragraph && start >= first.start)
    .map(({ text }) => text)
    .join(' ')
}

function unique(callouts: Callout[]): Callout[] {
  return [...new Map(callouts.map(each => [JSON.stringify(each), each])).values()]
}

const NAME = /\p{Lu}[\p{L}\p{M}’'.-]*\p{L}(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*\p{L})*/gu
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|an?|it|in|on|at|but|and|he|she|they|we)$/iu
const NOTE =
  /^[[(*\s]*(?:corrections?|clarifications?|corrected|clarified|updated?|editor['’]s notes?|amended|korrektur|berichtigung|aktualisiert|rectificati(?:f|on)|corrección|更正|勘误|编者按|訂正)\s*[:：(—–-]|^\((?:updates|corrects|adds|recasts|refiles)\b|^(?:updated|corrected|amended) (?:on|at)\b|\b(?:earlier|previous) version of this\b|\bthis (?:article|story|report|headline|piece) (?:was|has been) (?:updated|amended|corrected|changed)/iu
