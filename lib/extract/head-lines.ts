import { looksLikeDay } from '../text/looks-like-day.ts'
import type { Line } from './lines.ts'
import { blockOf, lineOf } from './lines.ts'
import { isByline } from './shown-byline.ts'

const NEAR = 6
const LONGEST = 90

/** The headline with the date line and byline below it: read as metadata, and no part of the story's text. */
export function findHeadLines(lines: Line[], heading: Element | null): Element[] {
  const title = lineOf(heading, lines)
  if (!heading || title < 0) return heading ? [heading] : []
  const below = lines
    .slice(title + 1, title + 1 + NEAR)
    .filter(({ text }) => text.length <= LONGEST && (isByline(text) || looksLikeDay(text)))
    .map(line => [blockOf(line.element), line.element].find(isShort))
    .filter(element => element !== undefined)
  return [heading, ...below]
}

function isShort(element: Element): boolean {
  return (element.textContent?.trim().length ?? 0) <= LONGEST && !element.querySelector('img')
}
