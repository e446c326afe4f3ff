import type { Day, Origin, OtherValue } from '../model.ts'
import type { DateEvidence } from '../page-evidence/dates.ts'
import type { DayStyle } from '../text/day.ts'
import { MOST_OTHERS } from '../text/limits.ts'
import type { Moment } from '../text/moment.ts'
import { readMoment } from '../text/moment.ts'
import { findRelativeDay } from '../text/relative-day.ts'
import { dayInAddress } from './day-in-address.ts'
import { dayStyleOf } from './day-style.ts'
import { lastChange } from './last-change.ts'
import { isSameTime, withTime } from './own-zone.ts'
import type { ShownDay } from './shown-days.ts'
import { looseDays, shownDays } from './shown-days.ts'
import type { Stated } from './stated-days.ts'
import { statedDays } from './stated-days.ts'

/** When a story was published and last changed. `publishedAt` is the time in the publisher's zone, where it is known. */
export type SettledDates = {
  publishedOn: Day | null
  publishedAt: string | null
  modifiedAt: string | null
  /** Of the day of publication; its `also` holds the other days that the page gives. */
  origin: Origin | null
  changeOrigin: Origin | null
}

/** The farthest line, in steps from the headline, that is still beside it. */
const NEAR = 14

type Found = {
  stated: Stated[]
  /** Days shown near the headline, best first. */
  shown: ShownDay[]
  updated: ShownDay | null
  address: Day | null
  modified: Day | null
}

/**
 * The day a story was published, in the publisher's own zone. The day shown beside the headline outweighs what the
 * page's code states: code counts in UTC, keeps the first of several publications, or the day of a move to another
 * system. Never a copyright year, nor a day to come.
 * @param now when the page was read, in milliseconds since 1970; null where days that count from today cannot be told
 */
export function settleDates(evidence: DateEvidence, now: number | null): SettledDates {
  const style = dayStyleOf(evidence.lang, evidence.url)
  const days = shownDays(evidence.near, style)
  const found: Found = {
    stated: statedDays(evidence, style),
    shown: plainOf(days),
    updated: days.find(day => day.isUpdate) ?? null,
    address: dayInAddress(evidence.url) ?? dayInAddress(evidence.canonicalUrl),
    modified: readMoment(evidence.modified, style)?.day ?? null,
  }
  const choice =
    byWeight(found, style) ??
    loose(looseDays(evidence.loose, style), found, style) ??
    relative(evidence.below, now)
  const told = choice && !isFuture(choice.moment.day, now) ? choice : null
  const publishedOn = told?.moment.day ?? null
  const updated = found.updated?.moment ?? null
  const change = lastChange(evidence, style, { updated, publishedOn })
  const origin = told && {
    source: told.source,
    confidence: told.confidence,
    also: others(found, told.moment.day),
  }
  return { publishedOn, publishedAt: told?.moment.at ?? null, origin, ...change }
}

/** Days shown as no update; those that only a class calls an update count where there are no others. */
function plainOf(days: ShownDay[]): ShownDay[] {
  const plain = days.filter(day => !day.isUpdate)
  const unmarked = plain.filter(day => !day.isMarked)
  return unmarked.length > 0 ? unmarked : plain
}

type Choice = { moment: Moment; source: string; confidence: number }

const SHOWN = 'visible date line'

function byWeight(found: Found, style: DayStyle): Choice | null {
  const { stated, shown, updated, address } = found
  const claim = stated[0]
  const seen = shown[0]
  if (claim) {
    const day = claim.moment.day
    if (shown.some(one => canBe(one.moment, day))) return { ...claim, confidence: 0.98 }
    if (updated?.moment.day === day) return { ...claim, confidence: 0.95 }
    if (seen && outweighs(seen, claim.moment, found)) {
      const moment = withTime(seen, claim.moment, style)
      return { moment, source: SHOWN, confidence: isSameTime(moment, claim.moment) ? 0.97 : 0.75 }
    }
    return { ...claim, confidence: updated ? 0.6 : 0.88 }
  }
  if (seen?.isClean && (!address || seen.moment.day === address || seen.steps <= NEAR / 4)) {
    const confidence = seen.moment.uncertain ? 0.6 : 0.9
    return { moment: withTime(seen, null, style), source: SHOWN, confidence }
  }
  return address ? { moment: bare(address), source: 'address', confidence: 0.75 } : null
}

/**
 * Whether a day beside the headline is believed against the code. It is when it is that of the last change, as pages
 * that are published anew show; when a zone parts them; or when it is older, as after a move to another system. A newer
 * day is often that of an event, unless it has a clock time.
 */
function outweighs(seen: ShownDay, { day }: Moment, { address, modified }: Found): boolean {
  const { moment, steps, isClean } = seen
  if (!isClean || steps > NEAR) return false
  if (moment.day === modified) return true
  if (day === address) return false
  const later = (Date.parse(moment.day) - Date.parse(day)) / 86_400_000
  if (Math.abs(later) === 1) return steps <= NEAR / 4
  return later < 0 ? steps <= NEAR / 2 : moment.wall !== null
}

function loose(days: ShownDay[], { shown, updated }: Found, style: DayStyle): Choice | null {
  const seen = days.find(day => !day.isUpdate) ?? shown[0]
  if (seen) return { moment: withTime(seen, null, style), source: SHOWN, confidence: 0.6 }
  const changed = updated ?? days[0]
  return changed ? { moment: changed.moment, source: 'visible update line', confidence: 0.5 } : null
}

function relative(lines: string[], now: number | null): Choice | null {
  if (now === null) return null
  const days = lines.slice(0, NEAR).map(text => findRelativeDay(text, now))
  const day = days.find(one => one !== null)
  return day ? { moment: bare(day), source: 'relative date', confidence: 0.7 } : null
}

/** More than a day ahead of the clock: no zone explains it. */
function isFuture(day: Day, now: number | null): boolean {
  return now !== null && Date.parse(day) > now + 86_400_000
}

function bare(day: Day): Moment {
  return { day, uncertain: false, at: null, wall: null, offset: null }
}

function canBe(moment: Moment, day: Day): boolean {
  return moment.day === day || (moment.uncertain && swapped(moment.day) === day)
}

function swapped(day: Day): Day {
  return `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`
}

function others({ stated, shown, updated, address }: Found, day: Day): OtherValue[] {
  const all = [
    ...stated.map(({ moment, source }) => ({ value: moment.day, source })),
    ...(address ? [{ value: address, source: 'address' }] : []),
    ...shown.filter(one => one.isClean).map(one => ({ value: one.moment.day, source: SHOWN })),
    ...(updated ? [{ value: updated.moment.day, source: 'visible update line' }] : []),
  ]
  const seen = new Set([day])
  return all.filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, MOST_OTHERS)
}
