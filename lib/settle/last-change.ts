import type { Day, Origin, OtherValue } from '../model.ts'
import type { DateEvidence } from '../page-evidence/dates.ts'
import type { DayStyle } from '../text/day.ts'
import { MOST_OTHERS } from '../text/limits.ts'
import type { Moment } from '../text/moment.ts'
import { readMoment } from '../text/moment.ts'
import type { Stated } from './stated-days.ts'

/** What is known of the story's days besides: the update that the page shows, and the day of publication. */
type Known = { updated: Moment | null; publishedOn: Day | null }

/**
 * When the story was last changed: a day, or ISO 8601 with its zone where it is known. Code is believed before the line
 * that readers see, as it has the time; null where neither speaks of a change. Not held against public pages, which do
 * not tell it: sure where code and line agree, in doubt where the change would be older than the story.
 */
export function lastChange(
  evidence: DateEvidence,
  style: DayStyle,
  { updated, publishedOn }: Known,
): { modifiedAt: string | null; changeOrigin: Origin | null } {
  const stated = statedChanges(evidence, style)
  const shown = updated ? [{ moment: updated, source: 'visible update line' }] : []
  const all = [...stated, ...shown]
  const best = all[0]
  if (!best) return { modifiedAt: null, changeOrigin: null }
  const { day } = best.moment
  const isSeen = stated.length > 0 && updated?.day === day
  const isOlder = publishedOn !== null && day < publishedOn
  const confidence = isOlder ? 0.3 : isSeen ? 0.9 : 0.7
  const changeOrigin = { source: best.source, confidence, also: others(all, day) }
  return { modifiedAt: valueOf(best.moment), changeOrigin }
}

function statedChanges({ modified, metas }: DateEvidence, style: DayStyle): Stated[] {
  const values = new Map(metas)
  const named = NAMES.map(name => ({ text: values.get(name) ?? '', source: `meta ${name}` }))
  return [{ text: modified, source: 'json-ld' }, ...named].flatMap(({ text, source }) => {
    const moment = text === '' ? null : readMoment(text, style)
    return moment ? [{ moment, source }] : []
  })
}

function others(all: Stated[], day: Day): OtherValue[] {
  const seen = new Set([day])
  return all
    .filter(({ moment }) => !seen.has(moment.day) && seen.add(moment.day))
    .map(({ moment, source }) => ({ value: valueOf(moment), source }))
    .slice(0, MOST_OTHERS)
}

function valueOf({ at, day }: Moment): string {
  return at ?? day
}

const NAMES = ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified']
