import type { Article } from './model.ts'
import type { AuthorEvidence } from './page-evidence/authors.ts'
import type { DateEvidence } from './page-evidence/dates.ts'

/** A value as the page states it, with the place it stands in, such as `json-ld` or `html lang`. */
export type Stated = { value: string; source: string }

/** What is noticed of a page and of what was taken from it, to judge whether a clip is the whole story. */
export type PageSigns = {
  /** False when what was taken is not a story but the best there was. */
  found: boolean
  /** Whether something was left out for its size. */
  isCut: boolean
  hadSeveral: boolean
  /** The beginning of the page's text where little was taken, else ''. */
  pageText: string
  /** Headings that are links, as on front pages and in lists of stories; not counted where the page calls itself a story. */
  teasers: number
  /** Whether a page of which little was taken has a player. */
  hasVideo: boolean
  /** What the page calls its story in JSON-LD, '' when nothing. */
  storyType: string
  /** All types of its JSON-LD. */
  types: string[]
  ogType: string
  /** How a publisher marks what must be paid for, such as `locked`. */
  tier: string
}

/**
 * What the script in the page collects without deciding: names, days and languages are told from it in the worker,
 * so that the tables which that takes need not be put into every page.
 */
export type PageEvidence = {
  /** Languages that the page states, best first. */
  langs: Stated[]
  dates: DateEvidence
  authors: AuthorEvidence
  signs: PageSigns
  /** Texts that may hold the publisher's name, whole: with taglines, and titles that may end with it. */
  site: Stated[]
}

/** An article as the page sends it; days, authors, site, language and warnings are open while there is evidence. */
export type PageArticle = Article & { evidence: PageEvidence | null }
