import type { DateEvidence, DateLine } from '../page-evidence/dates.ts'
import type { DayStyle } from '../text/day.ts'
import type { Moment } from '../text/moment.ts'
import { readMoment } from '../text/moment.ts'

/**
 * A day that the page shows. `isUpdate`: as the day of a change; `isMarked`: so by its class only. `isClean`: in a line
 * that is about little else, so that it is no day of the story told. `steps`: see `DateLine`.
 */
export type ShownDay = {
  moment: Moment
  isUpdate: boolean
  isMarked: boolean
  isClean: boolean
  steps: number
  datetime: string
}

const LONGEST = 160
const SHORT = 60
const HINTED = 100
const LOOSE = 30
const YEAR = /(?:19|20)\d\d/g
const BETWEEN_DAYS = /(?<=(?:19|20)\d\d)[\s,;|·]+(?=\D|\d\d?[^\d:.])/
const COPYRIGHT = /©|\(c\)\s|copyright|all rights/i
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
 * count.
 */
export function shownDays(lines: DateLine[], style: DayStyle): ShownDay[] {
  const shown = lines.flatMap(line => daysIn(line, style))
  return shown.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.moment.day < b.moment.day ? -1 : 1))
}

/**
 * The days in short lines anywhere on the page, for pages that show none near a headline: of lines that look like dates
 * by their class, their label or as nothing else is in them. A kind of line that the page has more than twice belongs
 * to a list.
 */
export function looseDays(lines: DateEvidence['loose'], style: DayStyle): ShownDay[] {
  const kinds = new Map<number, ShownDay[]>()
  for (const line of lines) {
    const { text, isHinted, kind } = line
    if (!isHinted && text.length > LOOSE && text.search(LABEL) !== 0) continue
    kinds.set(kind, [...(kinds.get(kind) ?? []), ...daysIn(line, style)])
  }
  return [...kinds.values()]
    .filter(days => new Set(days.map(day => day.moment.day)).size <= 2)
    .flat()
    .toSorted((a, b) => rankOf(a) - rankOf(b))
}

function rankOf(day: ShownDay): number {
  return (day.isClean ? 0 : 1000) + (day.isMarked ? 100 : 0) + day.steps
}

function daysIn(line: DateLine, style: DayStyle): ShownDay[] {
  const text = line.text
  if (COPYRIGHT.test(text)) return []
  const { isMarked, isQuoted, isHinted, datetime } = line
  const isLong = text.length > LONGEST
  const read = isLong ? (DATELINE.exec(text)?.[0] ?? '') : text
  const isClean = !isQuoted && (isLong || text.length <= (isHinted ? HINTED : SHORT))
  const steps = isLong ? line.steps + 3 : line.steps
  const shown: ShownDay[] = []
  for (const part of read.split(LABEL)) {
    const isUpdate = CHANGED.test(part)
    const days = (part.match(YEAR)?.length ?? 0) > 1 ? part.split(BETWEEN_DAYS) : [part]
    for (const day of days) {
      const moment = /\d{9}/.test(day) ? null : readMoment(day, style)
      if (moment) shown.push({ moment, isUpdate, isMarked, isClean, steps, datetime })
    }
  }
  return shown
}
