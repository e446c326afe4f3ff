import type { PageEvidence, PageSigns, Stated } from '../page-evidence.ts'
import { countIn, isRecord, listIn, textIn } from '../text/guards.ts'
import { parseAuthors } from './parse-authors.ts'
import { parseDates } from './parse-dates.ts'

const LONGEST = 2000
const LONGEST_TEXT = 20_000
const MOST = 60

/** What a page sent as evidence, checked and capped; null when there is none. What is of the wrong kind counts as empty. */
export function parseEvidence(value: unknown): PageEvidence | null {
  if (!isRecord(value)) return null
  return {
    langs: listIn(value['langs'], MOST).map(parseStated),
    dates: parseDates(value['dates']),
    authors: parseAuthors(value['authors']),
    signs: parseSigns(value['signs']),
    site: listIn(value['site'], MOST).map(parseStated),
  }
}

function parseStated(value: unknown): Stated {
  const stated = isRecord(value) ? value : {}
  return { value: textIn(stated['value'], LONGEST), source: textIn(stated['source'], LONGEST) }
}

function parseSigns(value: unknown): PageSigns {
  const signs = isRecord(value) ? value : {}
  return {
    found: signs['found'] === true,
    isCut: signs['isCut'] === true,
    hadSeveral: signs['hadSeveral'] === true,
    pageText: textIn(signs['pageText'], LONGEST_TEXT),
    teasers: countIn(signs['teasers']),
    hasVideo: signs['hasVideo'] === true,
    storyType: textIn(signs['storyType'], LONGEST),
    types: listIn(signs['types'], MOST).map(type => textIn(type, LONGEST)),
    ogType: textIn(signs['ogType'], LONGEST),
    tier: textIn(signs['tier'], LONGEST),
  }
}
