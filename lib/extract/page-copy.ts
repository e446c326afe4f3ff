/** An inert document of our own: no script runs in it, nothing loads, and no name in it hides a DOM method. */
export type PageCopy = {
  document: Document
  /** Nested deeper than Readability can take in reasonable time; the copy is flattened from there on. */
  tooDeep: boolean
  /** More elements or text than is copied; the rest of the page is missing. */
  cut: boolean
}

/** Pages with more are not copied at once. */
export const MOST_ELEMENTS = 100_000
/** Code units of text, those of JSON-LD included. */
export const MOST_TEXT = 5_000_000
/** Longer JSON-LD is not read. */
export const LONGEST_JSON_LD = 1_000_000

/** Elements that hold no text of a story; nothing inside them is read. */
const SKIPPED = new Set(
  'style svg math iframe frameset object embed applet canvas audio video template'.split(' '),
)

/** A copy without even a root element. */
export function emptyCopy(): PageCopy {
  const document = new DOMParser().parseFromString('', 'text/html')
  document.documentElement.remove()
  return { document, tooDeep: false, cut: false }
}

/** Whether an element is left out of a copy. */
export function isSkipped(element: Element): boolean {
  const { localName } = element
  return localName === 'script' ? !isMetadata(element) : SKIPPED.has(localName)
}

/** Whether a `<script>` holds JSON-LD of a size that is read; all others are left out. */
function isMetadata(script: Element): boolean {
  return (
    /^\s{0,99}application\/ld\+json/i.test(script.getAttribute('type') ?? '') &&
    (script.textContent?.length ?? 0) <= LONGEST_JSON_LD
  )
}
