import type { Day } from '../../model.ts'
import { findDay } from '../../text/day.ts'
import { fold } from '../../text/fold.ts'
import { monthOf } from '../../text/month-names.ts'

/** From the first day up to but without the second. */
export type Span = { from: Day; to: Day }

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/**
 * The days that a person means at `today`: `2018`, `2018-09`, `September 2018`, `Q3 2018`, `last week`, `3 days ago`,
 * `last 30 days`, `yesterday`, and every day that `findDay` reads; null for anything else. Weeks begin on Monday. A month
 * or quarter without a year is the latest that has begun.
 */
export function parseWhen(text: string, today: Day): Span | null {
  const words = fold(text).trim().replace(/\s+/g, ' ')
  return (
    numbered(words) ?? named(words, today) ?? ago(words, today) ?? inYear(words, today) ?? day(text)
  )
}

function numbered(words: string): Span | null {
  const [, year, month, date] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words) ?? []
  if (!year) return null
  if (!month) return spanOf('year', Number(year), 1, 1)
  return spanOf(date ? 'day' : 'month', Number(year), Number(month), Number(date ?? 1))
}

function named(words: string, today: Day): Span | null {
  if (words === 'today') return span('day', today)
  if (words === 'yesterday') return span('day', moved(today, 'day', -1))
  const [, which, unit] = /^(this|last|past) (week|month|quarter|year)$/.exec(words) ?? []
  if (!isUnit(unit)) return null
  return span(unit, which === 'this' ? today : moved(today, unit, -1))
}

function ago(words: string, today: Day): Span | null {
  const counted =
    /^(?:(?:last|past) (\d{1,4}) (day|week|month|quarter|year)s?|(\d{1,4}|an?) (day|week|month|quarter|year)s? ago)$/
  const [, last, lastUnit, count, unit] = counted.exec(words) ?? []
  if (last && isUnit(lastUnit)) {
    return { from: moved(today, lastUnit, -Number(last)), to: moved(today, 'day', 1) }
  }
  return isUnit(unit) ? span('day', moved(today, unit, -(Number(count) || 1))) : null
}

/** A month or a quarter, with or without its year. */
function inYear(words: string, today: Day): Span | null {
  const [, before, name = '', after] =
    /^(?:(\d{4}) )?([a-z]+|q[1-4])(?: (\d{4}))?$/.exec(words) ?? []
  const quarter = /^q([1-4])$/.exec(name)?.[1]
  const month = quarter ? Number(quarter) * 3 - 2 : monthOf(name)
  if (month === 0 || (before && after)) return null
  const unit = quarter ? 'quarter' : 'month'
  const written = before ?? after
  if (written) return spanOf(unit, Number(written), month, 1)
  const year = Number(today.slice(0, 4))
  const latest = spanOf(unit, year, month, 1)
  return latest && latest.from > today ? spanOf(unit, year - 1, month, 1) : latest
}

function day(text: string): Span | null {
  const found = findDay(text)
  return found && span('day', found.day)
}

function spanOf(unit: Unit, year: number, month: number, date: number): Span | null {
  const first = new Date(Date.UTC(year, month - 1, date))
  const isReal = year >= 1000 && first.getUTCMonth() === month - 1 && first.getUTCDate() === date
  return isReal ? span(unit, dayOf(first)) : null
}

/** The whole day, week, month, quarter or year around a day. */
function span(unit: Unit, around: Day): Span {
  const from = startOf(unit, around)
  return { from, to: moved(from, unit, 1) }
}

function startOf(unit: Unit, around: Day): Day {
  const date = new Date(around)
  if (unit === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  if (unit === 'quarter') date.setUTCMonth(Math.floor(date.getUTCMonth() / 3) * 3, 1)
  if (unit === 'month') date.setUTCDate(1)
  if (unit === 'year') date.setUTCMonth(0, 1)
  return dayOf(date)
}

/** A day so many units on; the last day of a month stays within the shorter month that it comes to. */
function moved(from: Day, unit: Unit, by: number): Day {
  const date = new Date(from)
  if (unit === 'day' || unit === 'week') {
    date.setUTCDate(date.getUTCDate() + by * (unit === 'week' ? 7 : 1))
    return dayOf(date)
  }
  const months = by * { month: 1, quarter: 3, year: 12 }[unit]
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0))
  last.setUTCDate(Math.min(date.getUTCDate(), last.getUTCDate()))
  return dayOf(last)
}

function isUnit(text: string | undefined): text is Unit {
  return text !== undefined && /^(?:day|week|month|quarter|year)$/.test(text)
}

/** Far enough from today a date is none any more; the farthest day stands for it. */
function dayOf(date: Date): Day {
  const year = date.getUTCFullYear()
  if (!(year >= 0)) return '0000-01-01'
  return year > 9999 ? '9999-12-31' : date.toISOString().slice(0, 10)
}
