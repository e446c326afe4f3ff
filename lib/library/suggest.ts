import type { SearchIndex } from '../indexing/index.ts'
import { isOneOff, lexAt, oneOff, stepsOf, type Columns, type Lexeme } from '../search/index.ts'
import { fold } from '../text/fold.ts'

/**
 * The query with words or names that are one letter off put right, for one that finds nothing; null when there is
 * nothing to put right. Names of companies, tags and outlets come before words of the texts, frequent ones before rare.
 */
export async function suggest(index: SearchIndex, text: string): Promise<string | null> {
  let better = ''
  let done = 0
  for (let lexeme = lexAt(text, 0); lexeme; lexeme = lexAt(text, lexeme.end)) {
    const value = await betterValue(index, lexeme)
    if (value !== null) {
      const at = text.lastIndexOf(lexeme.value, lexeme.end - lexeme.value.length)
      better += text.slice(done, at) + value
      done = at + lexeme.value.length
    }
  }
  return done === 0 ? null : better + text.slice(done)
}

async function betterValue(index: SearchIndex, lexeme: Lexeme): Promise<string | null> {
  const { key, value, isNot, isQuoted } = lexeme
  const { columns } = await index.snapshot()
  if (key === 'company' || key === 'tag' || key === 'site') {
    const name = nearName(columns, key, value)
    return name !== null && /\s/.test(name) && !isQuoted ? `"${name}"` : name
  }
  const [step, ...more] = stepsOf(value)
  if (key !== '' || isNot || !step || more.length > 0) return null
  const known = await index.countTerms([step.term, step.start])
  if (known.some(count => count > 0) || isWordOfName(columns, step.term)) return null
  return nearWord(columns, step.term) ?? mostFrequent(index, oneOff(step.term))
}

function nearName(columns: Columns, key: 'company' | 'tag' | 'site', value: string): string | null {
  const { list } =
    columns.names[({ company: 'companies', tag: 'tags', site: 'site' } as const)[key]]
  const names = list.map(name => name.replace(/^.*\t/, ''))
  const asked = fold(value)
  return names.find(name => isOneOff(fold(name), asked)) ?? null
}

function nearWord(columns: Columns, term: string): string | null {
  return wordsOfNames(columns).find(word => isOneOff(word, term) && term.length > 3) ?? null
}

function isWordOfName(columns: Columns, term: string): boolean {
  return wordsOfNames(columns).includes(term)
}

function wordsOfNames({ names }: Columns): string[] {
  return [names.companies, names.tags, names.site].flatMap(each =>
    each.list.flatMap((_, id) => each.termsAt(id)),
  )
}

async function mostFrequent(index: SearchIndex, terms: string[]): Promise<string | null> {
  const counts = await index.countTerms(terms)
  const best = counts.indexOf(Math.max(...counts, 1))
  return terms[best] ?? null
}
