import Readability from '@mozilla/readability/Readability.js'

import type { AboutBody } from './clean-body.ts'
import { cleanBody } from './clean-body.ts'
import { densestElement } from './densest.ts'
import { prune } from './prune.ts'
import { textOfElement } from './text-of.ts'

/** The story as unsanitised HTML. `found` is false when it is only the densest text of the page, or nothing. */
export type FoundBody = { html: string; found: boolean }

const MOST_ELEMENTS = 100_000
/** Readability relaxes its rules below this; lower than its 500 so that briefs are not filled up with furniture. */
const SHORTEST = 220

/**
 * Finds the story in a copy of the page; the copy is used up. Readability first; where it finds little and another
 * part of the page holds three times as much plain text, that part.
 * @param headLines headline, date line and byline, which are kept as metadata
 */
export function findBody(document: Document, headLines: Element[], about: AboutBody): FoundBody {
  if (!document.body) return { html: '', found: false }
  prune(document.body)
  for (const element of headLines) element.remove()
  const densest = densestElement(document.body)
  const second = densest ? { body: densest, length: textOfElement(densest).length } : null
  const first = runReadability(document)
  const isSecond =
    second !== null && (first?.length ?? 0) < 600 && second.length > (first?.length ?? 0) * 3
  const body = isSecond ? second.body : (first?.body ?? second?.body)
  if (body) cleanBody(body, about)
  return { html: body?.outerHTML ?? '', found: first !== null }
}

/** The densest text of a page that Readability must not be run on, being too deep or too large for it. */
export function findBodyPlainly(document: Document): FoundBody {
  const densest = document.body ? densestElement(document.body) : null
  return { html: densest?.outerHTML ?? '', found: false }
}

/** Readability gives up by throwing, on too many elements and on pages that it never foresaw. */
function runReadability(document: Document): { body: Element; length: number } | null {
  try {
    const parsed = new Readability(document, {
      charThreshold: SHORTEST,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      keepClasses: true,
      serializer: node => node as Element,
    }).parse()
    const body = parsed?.content
    const length = parsed?.textContent?.trim().length ?? 0
    return body && length > 0 ? { body, length } : null
  } catch {
    return null
  }
}
