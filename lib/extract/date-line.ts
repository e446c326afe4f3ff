import type { FoundDay } from '../text/day.ts'
import { findDay } from '../text/day.ts'
import type { Line } from './lines.ts'
import { lineOf } from './lines.ts'

const NEAR_BEFORE = 4
const NEAR_AFTER = 14
const LONGEST_LINE = 160
const HINT = /date|time|publish|posted|byline|meta|info/i
const COPYRIGHT = /©|\(c\)\s|copyright|all rights/i
const CHANGED =
  /^\W*(?:last )?(?:updated|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato|更新)/i
const PUBLISHED =
  /published|posted|veröffentlicht|erschienen|publié|publicado|pubblicato|发布|發佈|公開|掲載|입력/i
/** A wire story's first words: place, day, then a dash. */
const DATELINE = /^[^a-z]{0,3}\p{Lu}.{0,110}?(?:--|—|–|\/)/u

/**
 * The day that the page shows near its headline, from a line such as `- Oct 02, 2018 -`, `Published 2 October 2018`
 * or a wire story's dateline. Lines about updates and copyright do not count. Null when no line near enough has a day.
 */
export function findDateLine(
  lines: Line[],
  heading: Element | null,
  monthFirst: boolean,
): FoundDay | null {
  const title = lineOf(heading, lines)
  let best: { found: FoundDay; distance: number } | null = null
  for (const [at, line] of lines.entries()) {
    const distance = distanceOf(at - title, title >= 0, line)
    if (distance === null || (best && distance >= best.distance)) continue
    const found = dayIn(line, monthFirst)
    if (found) best = { found, distance }
  }
  return best?.found ?? null
}

/** Lines below the headline are nearer than lines above it; a line whose class speaks of dates may stand far below. */
function distanceOf(steps: number, hasTitle: boolean, line: Line): number | null {
  const hinted = isHinted(line.element)
  if (!hasTitle) return hinted ? steps + 1 : null
  if (steps > 0 && (steps <= NEAR_AFTER || (hinted && steps < 60)))
    return hinted ? steps / 2 : steps
  return steps <= 0 && steps >= -NEAR_BEFORE ? NEAR_AFTER / 2 - steps * 2 : null
}

function isHinted(element: Element): boolean {
  const parent = element.parentElement
  return [element, parent].some(
    one => one !== null && HINT.test(`${one.getAttribute('class') ?? ''} ${one.id}`),
  )
}

function dayIn({ text }: Line, monthFirst: boolean): FoundDay | null {
  if (COPYRIGHT.test(text)) return null
  if (text.length > LONGEST_LINE) {
    const dateline = DATELINE.exec(text)
    return dateline ? findDay(dateline[0], monthFirst) : null
  }
  const told = PUBLISHED.exec(text)
  if (told) return findDay(text.slice(told.index), monthFirst) ?? findDay(text, monthFirst)
  return CHANGED.test(text) ? null : findDay(text, monthFirst)
}
