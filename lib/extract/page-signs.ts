/** What a page shows beside its story, noted before the copy is used up. */
export type PageSigns = {
  /** Text of the page, for phrases that stand outside the story; at most 200,000 code units. */
  text: string
  /** Headings that are links, as on front pages and in lists of stories. */
  teasers: number
  hasVideo: boolean
}

const MOST_TEXT = 200_000
const VIDEO =
  'video, iframe[src*="youtube"], iframe[src*="vimeo"], iframe[src*="player"], iframe[src*="brightcove"]'

/**
 * @param live asked only whether it has a player, as players are not copied
 */
export function readSigns(document: Document, live: Document): PageSigns {
  return {
    text: (document.body?.textContent ?? '').slice(0, MOST_TEXT).replace(/\s+/g, ' '),
    teasers: document.querySelectorAll(
      'h2 a[href], h3 a[href], h4 a[href], a[href] > h2, a[href] > h3',
    ).length,
    hasVideo: Document.prototype.querySelector.call(live, VIDEO) !== null,
  }
}
