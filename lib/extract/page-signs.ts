/** What a page shows beside its story, noted before the copy is used up. */
export type PageSigns = {
  /** Text of the page, for phrases that stand outside the story. */
  text: string
  /** Headings that are links, as on front pages and in lists of stories. */
  teasers: number
  /** Whether the page has a player; asked only where it matters. */
  hasVideo: () => boolean
}

const VIDEO =
  'video, iframe[src*="youtube"], iframe[src*="vimeo"], iframe[src*="player"], iframe[src*="brightcove"]'

/**
 * @param live asked only whether it has a player, as players are not copied
 */
export function readSigns(document: Document, live: Document): PageSigns {
  return {
    text: document.body?.textContent ?? '',
    teasers: document.querySelectorAll(
      'h2 a[href], h3 a[href], h4 a[href], a[href] > h2, a[href] > h3',
    ).length,
    hasVideo: () => Document.prototype.querySelector.call(live, VIDEO) !== null,
  }
}
