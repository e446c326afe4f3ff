import type { Day, Instant } from '../model.ts'

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const FULL = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** `2018-10-02` as "2 Oct 2018"; text that is no day comes back as it is. */
export function formatDay(day: Day): string {
  const time = Date.parse(day)
  return Number.isNaN(time) ? day : FULL.format(time)
}

/** The same without the year while the year is that of `today`: "2 Oct". */
export function formatNearDay(day: Day, today: Day): string {
  const time = Date.parse(day)
  if (Number.isNaN(time)) return day
  return day.slice(0, 4) === today.slice(0, 4) ? SHORT.format(time) : FULL.format(time)
}

/** How long before `today` a day was: "today", "yesterday", "12 days ago", and beyond a month the day, "2 Oct". */
export function sayDaysAgo(day: Day, today: Day): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000)
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  return days > 1 && days <= 31 ? `${days} days ago` : `on ${formatNearDay(day, today)}`
}

/** The day of an instant on the person's own calendar; an unreadable instant gives its first ten characters. */
export function localDay(instant: Instant | Date): Day {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return String(instant).slice(0, 10)
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map(part => String(part).padStart(2, '0')).join('-')
}
