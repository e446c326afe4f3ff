import type { Day } from '../model.ts'
import { fold } from './fold.ts'
import { monthOf } from './month-names.ts'

/** A day found in a text. `uncertain`: day and month could be the other way round. */
export type FoundDay = { day: Day; uncertain: boolean }

/** How a page writes dates: whether `3/4/2018` is in March, and its language as a BCP 47 tag, '' when unknown. */
export type DayStyle = { monthFirst: boolean; lang: string }

const LONGEST = 300
const AMERICAN: DayStyle = { monthFirst: true, lang: 'en' }

/**
 * The first calendar day that a short text names, as written there (no zone is applied), or null.
 * ISO and numeric forms, Chinese, Japanese and Korean forms, month names of many languages, years of two digits.
 * A year alone, a month alone and years outside 1995–2099 are no day. Only the first 300 characters count.
 */
export function findDay(text: string, style: DayStyle = AMERICAN): FoundDay | null {
  const head = westernDigits(text.slice(0, LONGEST))
  return yearFirst(head) ?? namedMonth(head, style.lang) ?? numeric(head, style) ?? compact(head)
}

/** `YYYY-MM-DD` of a real calendar day between 1995 and 2099, else null. */
export function toDay(year: number, month: number, date: number): Day | null {
  if (year < 1995 || year > 2099 || month < 1 || month > 12 || date < 1) return null
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** Arabic, Persian, Thai and full-width digits as 0–9. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹๐-๙０-９]/g, digit => String(digit.charCodeAt(0) & 15))
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

/** 02.10.2018, 10/2/2018, 30.10.23, 26 | 01 | 2022 */
function numeric(text: string, { monthFirst }: DayStyle): FoundDay | null {
  const match =
    /(?<![\d.,])(\d{1,2})\s?([-/.|])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d:]|[.,]\d)/.exec(text)
  if (!match) return null
  const [a, b, written] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const year = written < 100 ? 2000 + written : written
  if (match[2] === '.' || match[2] === '|' || a > 12) return found(toDay(year, b, a))
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

/** October 2, 2018; Oct. 2nd 2018; 2 de octubre de 2018; 2. Oktober 2018; 2018. október 2.; Tue Oct 02 16:15:00 EDT 2018 */
function namedMonth(text: string, lang: string): FoundDay | null {
  const tokens = fold(text).match(/\p{L}+|\d+/gu) ?? []
  if (tokens.length < 3) return null
  for (const [at, token] of tokens.entries()) {
    const month = /^\d/.test(token) ? 0 : monthOf(token, lang)
    if (month === 0) continue
    const day = dayBefore(tokens, at, month) ?? dayAfter(tokens, at, month)
    if (day) return found(day)
  }
  return null
}

const FILLERS: ReadonlySet<string> = new Set('st nd rd th er of de del di do den the го'.split(' '))

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
  return (
    toDayFrom(tokens[zone ? next + 1 : next], month, tokens[at + 1]) ??
    toDayFrom(tokens[at - 1], month, tokens[at + 1])
  )
}

function toDayFrom(year = '', month = 0, date = ''): Day | null {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(date)) return null
  return toDay(Number(year), month, Number(date))
}
