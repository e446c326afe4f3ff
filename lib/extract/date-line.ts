import type { Day } from '../model.ts'
import type { DayStyle } from '../text/day.ts'
import type { Moment } from '../text/moment.ts'
import { readMoment } from '../text/moment.ts'
import { findRelativeDay } from '../text/relative-day.ts'
import type { Line } from './lines.ts'
import { blockOf, lineOf } from './lines.ts'

/**
 * A day that the page shows. `isUpdate`: as the day of a change; `isMarked`: so by its class only. `isClean`: in a line that is about little else, so
 * that it is no day of the story told. `steps`: how far from the headline, in lines; lines above it count double.
 */
export type ShownDay = {
  moment: Moment
  isUpdate: boolean
  isMarked: boolean
  isClean: boolean
  steps: number
  element: Element
}

/** Where dates are looked for: the story's lines, and those around it too. */
export type PageLines = { lines: Line[]; allLines: Line[]; heading: Element | null }

const NEAR_BEFORE = 4
const NEAR_AFTER = 14
const FAR = 60
const LONGEST = 160
const SHORT = 60
const HINTED = 100
const LOOSE = 30
const ASIDE =
  'nav, footer, form, script, noscript, [class*=comment i], [id*=comment i], [class*=footer i]'
const YEAR = /(?:19|20)\d\d/g
const BETWEEN_DAYS = /(?<=(?:19|20)\d\d)[\s,;|·]+(?=\D|\d\d?[^\d:.])/
const CHANGED_CLASS = /updat|modif/i
const PUBLISHED_CLASS = /publish|posted|entry-date/i
const HINT = /date|time|publish|posted|byline|meta|info/i
const COPYRIGHT = /©|\(c\)\s|copyright|all rights/i
const QUOTED = /caption|slide|gallery|descri|credit/i
/** Where a part of a line starts that says what its day is. */
const LABEL =
  /\b(?=(?:last |letztes? |zuletzt |(?:re|first |originally )?)(?:publi(?:shed|é|ca[dt]|ce|k|r)|pubblic|posted|created|updat|modif|edited|reviewed|veröff|erschien|aktualis|geändert|bijgewerkt|uppdater|oppdater|opdater|aggiorn|actualiz|atualiz|zaktual|güncel)|mis à jour)|(?=обновл|изменен|更新|最終|修订|修改|수정|公開|掲載|发布|發佈|發布|입력|등록|تحديث)/iu
const CHANGED =
  /^(?:last |letztes? |zuletzt )?(?:updat|modif|edited|reviewed|aktualis|geändert|mis à jour|bijgewerkt|uppdater|oppdater|opdater|aggiorn|actualiz|atualiz|zaktual|güncel|обновл|изменен|更新|最終|修订|修改|수정|تحديث)/iu
/** A wire story's first words: place, day, then a dash. */
const DATELINE = /^[^a-z]{0,3}\p{Lu}.{0,110}?(?:--|—|–|\/)/u

/**
 * The days that a page shows near its headline, nearest first and clean ones before others: from lines such as
 * `- Oct 02, 2018 -`, `Published 2 October 2018, updated 3 October` or a wire story's dateline. Copyright lines do not
 * count. Without a headline, only lines count whose class speaks of dates.
 */
export function findShownDays(page: PageLines, style: DayStyle): ShownDay[] {
  const { lines, allLines, heading } = page
  const title = lineOf(heading, lines)
  const shown: ShownDay[] = []
  for (const [at, line] of lines.entries()) {
    if (!/\p{Nd}/u.test(line.text)) continue
    const hinted = isHinted(line.element)
    const steps = stepsOf(title < 0 ? at : at - title, title >= 0, hinted)
    if (steps !== null) shown.push(...daysIn(line, { style, steps, hinted }))
  }
  // A headline's own neighbours are no furniture, whatever their class says.
  const top = lineOf(heading, allLines)
  const beside = top < 0 ? [] : allLines.slice(Math.max(0, top - 2), top + 7)
  for (const line of beside) {
    if (lines.includes(line) || line.text.length > SHORT || line.element.closest(ASIDE)) continue
    shown.push(...daysIn(line, { style, steps: 6, hinted: isHinted(line.element) }))
  }
  return shown.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.moment.day < b.moment.day ? -1 : 1))
}

/**
 * The days in short lines anywhere on the page, for pages that show none near a headline: of lines that look like dates
 * by their class, their label or as nothing else is in them. A kind of line that the page has more than twice belongs
 * to a list.
 */
export function findLooseDays({ allLines, heading }: PageLines, style: DayStyle): ShownDay[] {
  const top = lineOf(heading, allLines)
  const kinds = new Map<string, ShownDay[]>()
  for (const [at, line] of allLines.entries()) {
    if (line.text.length > SHORT || !/\p{Nd}/u.test(line.text)) continue
    const hinted = isHinted(line.element)
    if (!hinted && line.text.length > LOOSE && line.text.search(LABEL) !== 0) continue
    if (line.element.closest(ASIDE)) continue
    const kind = `${line.element.localName} ${namesOf(line.element).replace(/\d/g, '')}`
    const steps = at < top ? (top - at) * 2 : at - top
    const days = daysIn(line, { style, steps, hinted })
    kinds.set(kind, [...(kinds.get(kind) ?? []), ...days].slice(0, 9))
  }
  return [...kinds.values()]
    .filter(days => new Set(days.map(day => day.moment.day)).size <= 2)
    .flat()
    .toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** The day that a short line just below the headline tells from today: `Posted 3 hours ago`. */
export function findRelativeShown({ lines, heading }: PageLines, now: number): Day | null {
  const title = lineOf(heading, lines)
  if (title < 0) return null
  const near = lines.slice(title + 1, title + 1 + NEAR_AFTER / 2)
  const short = near.filter(
    ({ text, element }) => text.length <= (isHinted(element) ? SHORT : LOOSE),
  )
  return short.map(({ text }) => findRelativeDay(text, now)).find(day => day !== null) ?? null
}

function rankOf(day: ShownDay): number {
  return (day.isClean ? 0 : 1000) + (day.isMarked ? 100 : 0) + day.steps
}

/** Lines below the headline are nearer than lines above it; a line whose class speaks of dates may stand far below. */
function stepsOf(steps: number, hasTitle: boolean, hinted: boolean): number | null {
  if (!hasTitle) return hinted ? steps + 1 : null
  if (steps > 0 && (steps <= NEAR_AFTER || (hinted && steps < FAR)))
    return hinted ? steps / 2 : steps
  return steps <= 0 && steps >= -NEAR_BEFORE ? NEAR_AFTER / 2 - steps * 2 : null
}

function isHinted(element: Element): boolean {
  return HINT.test(namesOf(element))
}

/** Class and id of an element and of the one around it. */
function namesOf(element: Element): string {
  return [element, element.parentElement]
    .map(one => `${one?.getAttribute('class') ?? ''} ${one?.id ?? ''}`)
    .join(' ')
}

type Place = { style: DayStyle; steps: number; hinted: boolean }

function daysIn({ text, element }: Line, { style, steps, hinted }: Place): ShownDay[] {
  if (COPYRIGHT.test(text)) return []
  const isLong = text.length > LONGEST
  const from = isLong ? steps + 3 : steps
  const read = isLong ? (DATELINE.exec(text)?.[0] ?? '') : text
  const names = namesOf(element)
  const isQuoted = QUOTED.test(names) || element.closest('figcaption, blockquote, th') !== null
  const isClean = !isQuoted && (isLong || text.length <= (hinted ? HINTED : SHORT))
  const isMarked = CHANGED_CLASS.test(names) && !PUBLISHED_CLASS.test(names)
  const shown: ShownDay[] = []
  for (const part of read.split(LABEL)) {
    const isUpdate = CHANGED.test(part)
    const days = (part.match(YEAR)?.length ?? 0) > 1 ? part.split(BETWEEN_DAYS) : [part]
    for (const day of days) {
      const moment = /\d{9}/.test(day) ? null : readMoment(day, style)
      if (moment) shown.push({ moment, isUpdate, isMarked, isClean, steps: from, element })
    }
  }
  return shown
}

/** The `datetime` of the `<time>` in the line of a shown day, '' when there is none. */
export function timeBeside(element: Element): string {
  const block = blockOf(element)
  const time = block.localName === 'body' ? null : block.querySelector('time[datetime]')
  return time?.getAttribute('datetime') ?? ''
}
