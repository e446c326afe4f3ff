import type { Article } from '../model.ts'
import type { AuthorEvidence } from '../page-evidence/authors.ts'
import type { DateEvidence } from '../page-evidence/dates.ts'
import { baseOf } from './addresses.ts'
import { collectBylines, namesIn } from './byline-claims.ts'
import { findCanonical } from './canonical.ts'
import { collectDates } from './collect-dates.ts'
import { plainLine } from './entities.ts'
import { findHeadLines } from './head-lines.ts'
import { readJsonLd } from './json-ld.ts'
import type { LinkedData } from './json-ld.ts'
import { linesOf } from './lines.ts'
import { readMetas } from './metas.ts'
import type { Metas } from './metas.ts'
import { originsOf } from './origins.ts'
import type { PageFacts } from './page-facts.ts'
import { findKeywords, findSection } from './section.ts'
import type { Survey } from './survey.ts'
import { surveyOf } from './survey.ts'
import { findTitle } from './title.ts'
import { siteNames } from './without-site.ts'

/** All that a page says about its story, before the story itself is looked for. */
export type Metadata = Pick<
  Article,
  | 'canonicalUrl'
  | 'title'
  | 'siteName'
  | 'section'
  | 'keywords'
  | 'isFree'
  | 'description'
  | 'origins'
> & {
  facts: PageFacts
  dates: DateEvidence
  authorship: AuthorEvidence
  /** Who may have written the story, unsettled: what bylines are told by. */
  names: string[]
  /** The elements that show headline, date and byline above the story. */
  headLines: Element[]
  survey: Survey
}

/** Reads the metadata of a page copy; total: what is not found is empty or null. */
export function readMetadata(document: Document, url: string): Metadata {
  const canonical = findCanonical(document, url)
  const canonicalUrl = canonical.value
  const metas = readMetas(document)
  const linked = readJsonLd(document, [canonicalUrl, url])
  const root = document.documentElement
  const facts: PageFacts = {
    document,
    url,
    base: baseOf(document, url),
    htmlLang: root?.getAttribute('lang') || root?.getAttribute('xml:lang') || '',
    canonicalUrl,
    metas,
    linked,
  }
  const siteName = siteNames(facts)[0] ?? ''
  const { heading, ...title } = findTitle(facts)
  const allLines = document.body ? linesOf(document.body) : []
  const survey = surveyOf(document)
  const { isAround } = survey
  const lines = allLines.filter(line => !isAround(line.element))
  const authorship = collectBylines(facts, { lines, heading, siteName, survey })
  const section = findSection(facts)
  return {
    canonicalUrl,
    title: title.value,
    siteName,
    section: section?.value ?? '',
    keywords: findKeywords(facts),
    isFree: linked.isFree,
    description: description(linked, metas),
    origins: originsOf({
      title,
      canonicalUrl: canonical,
      section,
    }),
    facts,
    dates: collectDates(facts, { lines, allLines, heading, isAround }),
    authorship,
    names: namesIn(authorship),
    headLines: findHeadLines(lines, heading),
    survey,
  }
}

function description(linked: LinkedData, metas: Metas): string {
  const meta = metas('og:description', 'description', 'dc.description', 'twitter:description')
  return plainLine(meta?.value || linked.description)
}
