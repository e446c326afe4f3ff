import type { DayStyle } from '../text/day.ts'
import type { Moment } from '../text/moment.ts'
import { isoOf, readMoment } from '../text/moment.ts'

/**
 * A time in UTC as the publisher's own clock shows it, where another claim gives the same instant with a zone, or the
 * same minute and second of another hour without one.
 */
export function inOwnZone(moment: Moment, others: Moment[]): Moment {
  if (moment.offset !== 0 || moment.wall === null) return moment
  for (const other of others) {
    const offset = other.wall === null ? 0 : (other.wall - moment.wall) / 60_000
    const isSame =
      other.offset === null ? other.wall !== null && offset % 30 === 0 : other.offset === offset
    if (isSame && offset !== 0 && Math.abs(offset) <= 14 * 60) {
      return { ...other, at: isoOf(other.wall ?? 0, offset), offset }
    }
  }
  return moment
}

/**
 * A day as the page shows it, with its time: as shown, else from the `<time>` there, else that of the stated instant in
 * the zone of the page.
 */
export function withTime(
  shown: { moment: Moment; datetime: string },
  stated: Moment | null,
  style: DayStyle,
): Moment {
  const { moment, datetime } = shown
  const inCode = readMoment(datetime, style)
  const best = [inCode?.day === moment.day ? inCode : null, moment].find(one => one?.wall != null)
  if (!best || best.wall === null) return moment
  if (best.offset !== null || stated?.wall == null || stated.offset === null) return best
  const offset = (best.wall - (stated.wall - stated.offset * 60_000)) / 60_000
  const quarters = Math.round(offset / 15)
  const isZone = Math.abs(offset - quarters * 15) < 1 && Math.abs(quarters) <= 56
  return isZone ? { ...best, at: isoOf(best.wall, quarters * 15), offset: quarters * 15 } : best
}

/** The same minute, told in two zones. */
export function isSameTime(...moments: [Moment, Moment]): boolean {
  const [a, b] = moments.map(({ wall, offset }) =>
    wall === null || offset === null ? NaN : wall - offset * 60_000,
  )
  return Math.abs((a ?? NaN) - (b ?? NaN)) < 60_000
}
