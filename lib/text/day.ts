import type { Day } from '../model.ts'
import { fold } from './fold.ts'
import { MONTHS } from './month-names.ts'

/** A day found in a text. `uncertain`: day and month could be the other way round. */
export type FoundDay = { day: Day; uncertain: boolean }

const LONGEST = 300

/**
 * The first calendar day that a short text names, as written there (no zone is applied), or null.
 * ISO and numeric forms, Chinese, Japanese and Korean forms, and month names of English, German, French, Spanish
 * and Italian. A year alone, a month alone and years outside 1990–2099 are no day. Only the first 300 characters count.
 * @param monthFirst how `3/4/2018` reads; true for pages in American English
 */
export function findDay(text: string, monthFirst = true): FoundDay | null {
  const head = text.slice(0, LONGEST)
  return yearFirst(head) ?? namedMonth(head) ?? numeric(head, monthFirst) ?? compact(head)
}

/** `YYYY-MM-DD` of a real calendar day between 1990 and 2099, else null. */
export function toDay(year: number, month: number, date: number): Day | null {
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || date < 1) return null
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function found(day: Day | null, uncertain = false): FoundDay | null {
  return day ? { day, uncertain } : null
}

/** 2018-10-02, 2018/10/2, 2018.10.02, 2018年10月2日, 2018년 10월 2일 */
function yearFirst(text: string): FoundDay | null {
  const match = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u.exec(text)
  if (!match) return null
  return found(toDay(Number(match[1]), Number(match[2]), Number(match[3])))
}

/** 02.10.2018, 10/2/2018 */
function numeric(text: string, monthFirst: boolean): FoundDay | null {
  const match = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/.exec(text)
  if (!match) return null
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  if (match[2] === '.' || a > 12) return found(toDay(year, b, a))
  if (b > 12) return found(toDay(year, a, b))
  return found(monthFirst ? toDay(year, a, b) : toDay(year, b, a), a !== b)
}

/** 20181002, 20181002T1615, and times as seconds or milliseconds since 1970 that stand alone */
function compact(text: string): FoundDay | null {
  const match = /^\s*(\d{4})(\d{2})(\d{2})(?:T|\s|$)/.exec(text)
  if (match) return found(toDay(Number(match[1]), Number(match[2]), Number(match[3])))
  const epoch = /^\s*(\d{10})(\d{3})?\s*$/.exec(text)
  if (!epoch) return null
  const at = new Date(Number(epoch[1]) * 1000)
  return found(toDay(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()))
}

/** October 2, 2018; Oct. 2nd 2018; 2 de octubre de 2018; 2. Oktober 2018; Tue Oct 02 16:15:00 EDT 2018 */
function namedMonth(text: string): FoundDay | null {
  const tokens = fold(text).match(/\p{L}+|\d+/gu) ?? []
  for (const [at, token] of tokens.entries()) {
    const month = MONTHS.get(token)
    if (month === undefined) continue
    const day = dayBefore(tokens, at, month) ?? dayAfter(tokens, at, month)
    if (day) return found(day)
  }
  return null
}

const FILLERS: ReadonlySet<string> = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'of',
  'de',
  'del',
  'di',
  'the',
])

function dayBefore(tokens: string[], at: number, month: number): Day | null {
  let before = at - 1
  while (before > at - 4 && FILLERS.has(tokens[before] ?? '')) before -= 1
  let after = at + 1
  while (after < at + 3 && FILLERS.has(tokens[after] ?? '')) after += 1
  return toDayFrom(tokens[after], month, tokens[before])
}

function dayAfter(tokens: string[], at: number, month: number): Day | null {
  let next = at + 2
  if (FILLERS.has(tokens[next] ?? '')) next += 1
  const clock = next
  while (next < clock + 3 && /^\d{1,2}$/.test(tokens[next] ?? '')) next += 1
  const zone = next - clock >= 2 && /^\p{L}{2,5}$/u.test(tokens[next] ?? '')
  return toDayFrom(tokens[zone ? next + 1 : next], month, tokens[at + 1])
}

function toDayFrom(year = '', month = 0, date = ''): Day | null {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(date)) return null
  return toDay(Number(year), month, Number(date))
}
