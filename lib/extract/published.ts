import type { Day, OtherValue } from '../model.ts'
import type { DayStyle } from '../text/day.ts'
import { toDay } from '../text/day.ts'
import type { Moment } from '../text/moment.ts'
import { isoOf, readMoment } from '../text/moment.ts'
import type { Claim } from './date-claims.ts'
import { findClaims } from './date-claims.ts'
import type { PageLines, ShownDay } from './date-line.ts'
import { findLooseDays, findRelativeShown, findShownDays, timeBeside } from './date-line.ts'
import type { PageFacts } from './page-facts.ts'

/**
 * When a story was published. `at` is the time in the publisher's zone, of the same day, where it is known; `also` holds
 * the other days that the page gives; `isSure` is false for weak or clashing evidence.
 */
export type Published = {
  day: Day
  at: string | null
  source: string
  confidence: number
  also: OtherValue[]
  isSure: boolean
}

/** The farthest line, in steps from the headline, that is still beside it. */
const NEAR = 14

type Evidence = {
  stated: Claim[]
  /** Days shown near the headline, best first. */
  shown: ShownDay[]
  updated: ShownDay | null
  address: Day | null
  modified: Day | null
}

/**
 * The day a story was published, in the publisher's own zone. The day shown beside the headline outweighs what the
 * page's code states: code counts in UTC, keeps the first of several publications, or the day of a move to another
 * system. Never a copyright year.
 */
export function findPublished(facts: PageFacts, page: PageLines): Published | null {
  const style = styleOf(facts)
  const days = findShownDays(page, style)
  const evidence: Evidence = {
    stated: findClaims(facts, page.heading, style),
    shown: plainOf(days),
    updated: days.find(day => day.isUpdate) ?? null,
    address: dayInUrl(facts.url) ?? dayInUrl(facts.canonicalUrl),
    modified: readMoment(facts.linked.modified, style)?.day ?? null,
  }
  const choice =
    byWeight(evidence, style) ??
    loose(findLooseDays(page, style), evidence, style) ??
    relative(facts, page)
  if (!choice || isFuture(choice.moment.day, facts.now)) return null
  const { moment, source, confidence } = choice
  const also = others(evidence, moment.day)
  return { day: moment.day, at: moment.at, source, confidence, also, isSure: confidence >= 0.8 }
}

/** Days shown as no update; those that only a class calls an update count where there are no others. */
function plainOf(days: ShownDay[]): ShownDay[] {
  const plain = days.filter(day => !day.isUpdate)
  const unmarked = plain.filter(day => !day.isMarked)
  return unmarked.length > 0 ? unmarked : plain
}

type Choice = { moment: Moment; source: string; confidence: number }

const SHOWN = 'visible date line'

function byWeight(evidence: Evidence, style: DayStyle): Choice | null {
  const { stated, shown, updated, address } = evidence
  const claim = stated[0]
  const seen = shown[0]
  if (claim) {
    const day = claim.moment.day
    if (shown.some(one => canBe(one.moment, day))) return { ...claim, confidence: 0.98 }
    if (updated?.moment.day === day) return { ...claim, confidence: 0.95 }
    if (seen && outweighs(seen, claim.moment, evidence)) {
      const moment = timed(seen, claim.moment, style)
      return { moment, source: SHOWN, confidence: isSameTime(moment, claim.moment) ? 0.97 : 0.75 }
    }
    return { ...claim, confidence: updated ? 0.6 : 0.88 }
  }
  if (seen?.isClean && (!address || seen.moment.day === address || seen.steps <= NEAR / 4)) {
    const confidence = seen.moment.uncertain ? 0.6 : 0.9
    return { moment: timed(seen, null, style), source: SHOWN, confidence }
  }
  return address ? { moment: bare(address), source: 'address', confidence: 0.75 } : null
}

/**
 * Whether a day beside the headline is believed against the code. It is when it is that of the last change, as pages
 * that are published anew show; when a zone parts them; or when it is older, as after a move to another system. A newer
 * day is often that of an event, unless it has a clock time.
 */
function outweighs(seen: ShownDay, { day }: Moment, { address, modified }: Evidence): boolean {
  const { moment, steps, isClean } = seen
  if (!isClean || steps > NEAR) return false
  if (moment.day === modified) return true
  if (day === address) return false
  const later = (Date.parse(moment.day) - Date.parse(day)) / 86_400_000
  if (Math.abs(later) === 1) return steps <= NEAR / 4
  return later < 0 ? steps <= NEAR / 2 : moment.wall !== null
}

function loose(days: ShownDay[], { shown, updated }: Evidence, style: DayStyle): Choice | null {
  const seen = days.find(day => !day.isUpdate) ?? shown[0]
  if (seen) return { moment: timed(seen, null, style), source: SHOWN, confidence: 0.6 }
  const changed = updated ?? days[0]
  return changed ? { moment: changed.moment, source: 'visible update line', confidence: 0.5 } : null
}

function relative({ now }: PageFacts, page: PageLines): Choice | null {
  const day = now === null ? null : findRelativeShown(page, now)
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

/** A shown day with its time: as shown, else from the `<time>` there, else that of the stated instant in the zone of the page. */
function timed({ moment, element }: ShownDay, stated: Moment | null, style: DayStyle): Moment {
  const inCode = readMoment(timeBeside(element), style)
  const best = [inCode?.day === moment.day ? inCode : null, moment].find(one => one?.wall != null)
  if (!best || best.wall === null) return moment
  if (best.offset !== null || stated?.wall == null || stated.offset === null) return best
  const offset = (best.wall - (stated.wall - stated.offset * 60_000)) / 60_000
  const quarters = Math.round(offset / 15)
  const isZone = Math.abs(offset - quarters * 15) < 1 && Math.abs(quarters) <= 56
  return isZone ? { ...best, at: isoOf(best.wall, quarters * 15), offset: quarters * 15 } : best
}

/** The same minute, told in two zones. */
function isSameTime(...moments: [Moment, Moment]): boolean {
  const [a, b] = moments.map(({ wall, offset }) =>
    wall === null || offset === null ? NaN : wall - offset * 60_000,
  )
  return Math.abs((a ?? NaN) - (b ?? NaN)) < 60_000
}

function others({ stated, shown, updated, address }: Evidence, day: Day): OtherValue[] {
  const all = [
    ...stated.map(({ moment, source }) => ({ value: moment.day, source })),
    ...(address ? [{ value: address, source: 'address' }] : []),
    ...shown.filter(one => one.isClean).map(one => ({ value: one.moment.day, source: SHOWN })),
    ...(updated ? [{ value: updated.moment.day, source: 'visible update line' }] : []),
  ]
  const seen = new Set([day])
  return all.filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, 4)
}

/** `2018/10/02`, `2018/oct/02`, `2018-10-02` or `20181002` in a path. */
function dayInUrl(url: string): Day | null {
  const path = URL.parse(url)?.pathname ?? ''
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})(?=\/)/.exec(path)
  if (named)
    return (
      readMoment(`${named[3]} ${named[2]} ${named[1]}`, { monthFirst: true, lang: 'en' })?.day ??
      null
    )
  const match =
    /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})-?([01]\d)-?([0-3]\d)(?!\d)/.exec(path)
  return match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** American English writes the month first; so does a page that does not say what English it is written in. */
export function styleOf({ htmlLang, metas, url }: PageFacts): DayStyle {
  const lang = htmlLang || metas('og:locale')?.value || 'en'
  const isBritish = /\.(?:uk|au|nz|ie|in|za|sg|my)$/.test(URL.parse(url)?.hostname ?? '')
  return { monthFirst: /^en(?:[-_](?:US|CA|PH))?$/i.test(lang.trim()) && !isBritish, lang }
}
