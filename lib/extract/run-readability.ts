import Readability from '@mozilla/readability/Readability.js'

const MOST_ELEMENTS = 100_000
/** Readability relaxes its rules below this; lower than its 500 so that briefs are not filled up with furniture. */
const SHORTEST = 220

/**
 * The story as Readability sees it, with its classes, or null when it finds none. The document is used up.
 * It gives up by throwing, on too many elements and on pages that it never foresaw.
 */
export function runReadability(document: Document): Element | null {
  try {
    const parsed = new Readability(document, {
      charThreshold: SHORTEST,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      keepClasses: true,
      serializer: node => node as Element,
    }).parse()
    return parsed?.content && parsed.textContent?.trim() ? parsed.content : null
  } catch {
    return null
  }
}
