import type { DateEvidence, DateLine } from '../page-evidence/dates.ts'
import { LONGEST_LINE, MOST_LINES } from '../page-evidence/dates.ts'
import { MAY_BE_DIGIT } from '../text/looks-like-day.ts'
import type { Line } from './lines.ts'
import { blockOf, lineOf } from './lines.ts'

/** Where dates are looked for: the story's lines, and those around it too. */
export type PageLines = {
  lines: Line[]
  allLines: Line[]
  heading: Element | null
  /** Whether an element belongs to what stands around stories. */
  isAround: (element: Element) => boolean
}

/** The `datetime` of the `<time>` in a block. */
type Times = ReadonlyMap<Element, string>

const NEAR_BEFORE = 4
const NEAR_AFTER = 14
const FAR = 60
const SHORT = 60
const LOOSE = 30
const MOST_OF_KIND = 9
const ASIDE =
  'nav, footer, form, script, noscript, [class*=comment i], [id*=comment i], [class*=footer i]'
const CHANGED = /updat|modif/i
const PUBLISHED = /publish|posted|entry-date/i
const HINT = /date|time|publish|posted|byline|meta|info/i
const QUOTED = /caption|slide|gallery|descri|credit/i

/** Whether a text has the digits that every way of writing a whole day needs. */
export function mayHoldDay(text: string): boolean {
  return (
    MAY_BE_DIGIT.test(text) &&
    /\p{Nd}{4}|\p{Nd}\s?[-/.|]\s?\p{Nd}{1,2}\s?[-/.|]\s?\p{Nd}/u.test(text)
  )
}

/** The lines near the headline that may hold a day. Without a headline, only lines whose class speaks of dates. */
export function nearLines({ lines, allLines, heading }: PageLines, times: Times): DateLine[] {
  const title = lineOf(heading, lines)
  const near: DateLine[] = []
  for (const [at, line] of lines.entries()) {
    if (!mayHoldDay(line.text)) continue
    const steps = stepsOf(title < 0 ? at : at - title, title >= 0, isHinted(line.element))
    if (steps !== null && near.length < MOST_LINES) near.push(dateLine(line, steps, times))
  }
  // A headline's own neighbours are no furniture, whatever their class says.
  const top = lineOf(heading, allLines)
  const beside = top < 0 ? [] : allLines.slice(Math.max(0, top - 2), top + 7)
  for (const line of beside) {
    if (line.text.length > SHORT || !mayHoldDay(line.text)) continue
    if (!lines.includes(line) && !line.element.closest(ASIDE)) near.push(dateLine(line, 6, times))
  }
  return near.slice(-MOST_LINES)
}

/** Short lines anywhere that may hold a day; at most nine of a kind, which is enough to know a list. */
export function looseLines({ allLines, heading }: PageLines, times: Times): DateEvidence['loose'] {
  const top = lineOf(heading, allLines)
  const kinds = new Map<string, number>()
  const counts: number[] = []
  const loose: DateEvidence['loose'] = []
  for (const [at, line] of allLines.entries()) {
    if (line.text.length > SHORT || !mayHoldDay(line.text)) continue
    const name = `${line.element.localName} ${namesOf(line.element).replace(/\d/g, '')}`
    const kind = kinds.get(name) ?? kinds.size
    const count = counts[kind] ?? 0
    if (count >= MOST_OF_KIND || line.element.closest(ASIDE)) continue
    kinds.set(name, kind)
    counts[kind] = count + 1
    const steps = at < top ? (top - at) * 2 : at - top
    if (loose.push({ ...dateLine(line, steps, times), kind }) === MOST_LINES) break
  }
  return loose
}

/** Short lines just below the headline. */
export function linesBelow({ lines, heading }: PageLines): string[] {
  const title = lineOf(heading, lines)
  if (title < 0) return []
  return lines
    .slice(title + 1, title + 1 + NEAR_AFTER / 2)
    .filter(({ text, element }) => text.length <= (isHinted(element) ? SHORT : LOOSE))
    .map(({ text }) => text)
}

/** Lines below the headline are nearer than lines above it; a line whose class speaks of dates may stand far below. */
function stepsOf(steps: number, hasTitle: boolean, hinted: boolean): number | null {
  if (!hasTitle) return hinted ? steps + 1 : null
  if (steps > 0 && (steps <= NEAR_AFTER || (hinted && steps < FAR)))
    return hinted ? steps / 2 : steps
  return steps <= 0 && steps >= -NEAR_BEFORE ? NEAR_AFTER / 2 - steps * 2 : null
}

function dateLine({ text, element }: Line, steps: number, times: Times): DateLine {
  const names = namesOf(element)
  return {
    text: text.slice(0, LONGEST_LINE),
    steps,
    isHinted: HINT.test(names),
    isMarked: CHANGED.test(names) && !PUBLISHED.test(names),
    isQuoted: QUOTED.test(names) || element.closest('figcaption, blockquote, th') !== null,
    datetime: (times.get(blockOf(element)) ?? '').slice(0, LONGEST_LINE),
  }
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
