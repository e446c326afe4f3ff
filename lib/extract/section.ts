import { plainLine } from './entities.ts'
import type { PageFacts, Sourced } from './page-facts.ts'
import { firstFound, fromMeta } from './page-facts.ts'

const MOST_KEYWORDS = 20

/** The part of the site that the page says it belongs to. */
export function findSection({ linked, metas }: PageFacts): Sourced | null {
  return firstFound([
    { value: cleanSection(linked.section), source: 'json-ld' },
    fromMeta(metas, ['article:section', 'og:section', 'parsely-section', 'section'], cleanSection),
  ])
}

/** The keywords that a page gives itself, as written and each once, from the first place that has any. */
export function findKeywords({ linked, metas }: PageFacts): string[] {
  const named = metas('news_keywords', 'article:tag', 'parsely-tags', 'keywords')?.value ?? ''
  const words = (linked.keywords.join(',') || named).split(/[,;，、؛]/)
  const byKey = new Map(
    words
      .slice(0, 100)
      .map(word => plainLine(word, 60))
      .filter(word => word !== '')
      .map(word => [word.toLowerCase(), word]),
  )
  return [...byKey.values()].slice(0, MOST_KEYWORDS)
}

function cleanSection(text: string): string {
  return plainLine(text, 80)
}
