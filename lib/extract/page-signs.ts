import type { PageSigns } from '../page-evidence.ts'
import type { PageFacts } from './page-facts.ts'

/** What is noticed before the copy of a page is used up. */
export type EarlySigns = Pick<PageSigns, 'teasers' | 'storyType' | 'types' | 'ogType' | 'tier'> & {
  text: string
}

/** What is known once the story has been taken. */
export type Taken = Pick<PageSigns, 'found' | 'isCut' | 'hadSeveral'> & { words: number }

const TEASERS = 'h2 a[href], h3 a[href], h4 a[href], a[href] > h2, a[href] > h3'
const VIDEO =
  'video, iframe[src*="youtube"], iframe[src*="vimeo"], iframe[src*="player"], iframe[src*="brightcove"]'
/** From this many words on a clip is no stub, and what stands around it does not matter. */
const STUB = 350
const FEW = 120
const MOST_TEXT = 20_000

export function earlySigns({ document, linked, metas }: PageFacts): EarlySigns {
  const ogType = metas('og:type')?.value ?? ''
  const isStory = ogType === 'article' || linked.type.endsWith('Article')
  return {
    text: document.body?.textContent ?? '',
    teasers: isStory ? 0 : document.querySelectorAll(TEASERS).length,
    storyType: linked.type,
    types: linked.types.slice(0, 50),
    ogType,
    tier: metas('article:content_tier', 'content_tier', 'paywall')?.value ?? '',
  }
}

/**
 * @param live asked only whether it has a player, as players are not copied
 */
export function signsOf({ text, ...early }: EarlySigns, taken: Taken, live: Document): PageSigns {
  const { words, ...outcome } = taken
  const pageText =
    words < STUB ? text.slice(0, 200_000).replace(/\s+/g, ' ').slice(0, MOST_TEXT) : ''
  const hasVideo = words < FEW && Document.prototype.querySelector.call(live, VIDEO) !== null
  return { ...early, ...outcome, pageText, hasVideo }
}
