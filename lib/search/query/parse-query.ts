import { KINDS } from '../columns/entry.ts'
import { stepsOf } from '../terms.ts'
import { lexAt, type Lexeme } from './lex.ts'
import type { Asked, Filter, FlagName, NameField, Unit } from './types.ts'
import { parseWhen } from './when.ts'

/** Longer queries are read up to here. */
const LONGEST = 1000
/** Words that a date may have without quotes: `since:2 October 2018`. */
const DATE_WORDS = 4

/**
 * Reads what a person typed; any text is a query. Words must all be found, in any order; the last one also by its start
 * while no space follows it, others with a `*` behind them. `"…"` is a phrase, `-` in front leaves out.
 * Filters: `company: tag: site: type: lang: kind:` (several values parted by commas: any of them), `is:` and `has:`,
 * `since: before: on:` with days in numbers or words. A key that is unknown, or a value that cannot be, is searched as
 * words and named in `unread`.
 * @param today the day that words such as "last week" start from
 */
export function parseQuery(text: string, today: string): Asked {
  const asked: Asked = { all: [], none: [], filters: [], unread: [] }
  const head = text.slice(0, LONGEST).toWellFormed()
  for (let at = 0; ;) {
    const lexeme = lexAt(head, at)
    if (!lexeme) return asked
    at = lexeme.key === '' ? readWords(lexeme, asked) : readKey(head, lexeme, today, asked)
  }
}

/** Reads the lexeme and gives the place after it. */
function readKey(text: string, lexeme: Lexeme, today: string, asked: Asked): number {
  const { key, value, isNot } = lexeme
  if (value.trim() === '') return lexeme.end
  const dated = readDate(text, lexeme, today)
  if (dated) {
    asked.filters.push({ isNot, ...dated.filter })
    return dated.end
  }
  const filter = filterOf(key, valuesOf(lexeme))
  if (filter) {
    asked.filters.push({ isNot, ...filter })
    return lexeme.end
  }
  asked.unread.push(lexeme.source)
  readWords({ ...lexeme, value: key, isQuoted: false, isOpen: false }, asked)
  return readWords(lexeme, asked)
}

function readWords(lexeme: Lexeme, asked: Asked): number {
  const { isNot, value, isQuoted, isOpen, end } = lexeme
  const steps = stepsOf(value)
  const isStart = !isNot && (isOpen || (!isQuoted && value.endsWith('*')))
  if (steps.length > 0) (isNot ? asked.none : asked.all).push({ steps, isStart } satisfies Unit)
  return end
}

type Bare<F> = F extends Filter ? Omit<F, 'isNot'> : never

function filterOf(key: string, values: string[]): Bare<Filter> | null {
  const field = NAME_KEYS.get(key)
  if (field) return { field, values }
  if (key === 'kind') {
    const isKnown = values.every(value => KINDS.some(kind => kind === value.toLowerCase()))
    return isKnown ? { field: 'kind', values: values.map(value => value.toLowerCase()) } : null
  }
  const [value = '', more] = values
  const flag = more === undefined ? FLAGS.get(`${key}:${value.toLowerCase()}`) : undefined
  return flag ? { field: 'flag', flag } : null
}

function readDate(text: string, lexeme: Lexeme, today: string) {
  const edges = DATE_KEYS.get(lexeme.key)
  if (!edges) return null
  for (const { value, end } of dateTexts(text, lexeme)) {
    const span = parseWhen(value, today)
    if (!span) continue
    const from = edges === 'before' ? null : span.from
    const to = { since: null, before: span.from, on: span.to }[edges]
    return { filter: { field: 'published' as const, from, to }, end }
  }
  return null
}

/** The value with as many of the words after it as may belong to a date, the longest first. */
function dateTexts(text: string, { value, isQuoted, end }: Lexeme) {
  const texts = [{ value, end }]
  if (isQuoted) return texts
  for (let at = end; texts.length < DATE_WORDS;) {
    const next = lexAt(text, at)
    if (!next || next.key !== '' || next.isNot || next.isQuoted || next.value === '') break
    at = next.end
    texts.push({ value: `${texts.at(-1)?.value} ${next.value}`, end: at })
  }
  return texts.toReversed()
}

function valuesOf({ value, isQuoted }: Lexeme): string[] {
  const values = isQuoted ? [value] : value.split(/[,，]/)
  return values.map(each => each.trim()).filter(each => each !== '')
}

const NAME_KEYS: ReadonlyMap<string, NameField> = new Map([
  ['company', 'company'],
  ['tag', 'tag'],
  ['site', 'site'],
  ['type', 'type'],
  ['deal', 'type'],
  ['lang', 'lang'],
])

const DATE_KEYS: ReadonlyMap<string, 'since' | 'before' | 'on'> = new Map([
  ['since', 'since'],
  ['after', 'since'],
  ['before', 'before'],
  ['on', 'on'],
  ['in', 'on'],
])

const FLAGS: ReadonlyMap<string, FlagName> = new Map([
  ['is:unread', 'unread'],
  ['is:read', 'read'],
  ['is:free', 'free'],
  ['is:deleted', 'deleted'],
  ['has:note', 'note'],
  ['has:notes', 'note'],
  ['has:picture', 'picture'],
  ['has:pictures', 'picture'],
  ['has:tag', 'tag'],
  ['has:tags', 'tag'],
  ['has:deal', 'deal'],
  ['has:deals', 'deal'],
  ['has:warning', 'warning'],
])
