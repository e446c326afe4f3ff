import type { CompanyMention } from '../model.ts'
import { companyById } from './data/companies.ts'
import { PILOT_TITLE, TOPIC_PATTERNS } from './data/topic-patterns.ts'
import type { ReadSentence } from './reading.ts'
import type { TagCandidate } from './tag-candidate.ts'
import { countTopics, isBroad } from './topics.ts'

/** What one naming of a topic weighs in the title, in the first three paragraphs and below. */
const IN_TITLE = 3
const IN_LEDE = 2
const BELOW = 1
const LEDE_PARAGRAPHS = 3
const MOST_SIGNS = 900
/** The trade of a leading company speaks for its topic; alone it is not enough. */
const BY_TRADE = 2
const LEAST = 3
/** The two most telling topics need only to be named in the opening. */
const FIRST = 2
const LEAST_FIRST = 2

/**
 * Topics that the text is about, the most telling first: those named in the title or several times, `leading` being the
 * companies whose trade helps. One naming further down is in passing and counts for nothing.
 */
export function topicTags(
  title: ReadSentence[],
  body: ReadSentence[],
  leading: CompanyMention[],
): TagCandidate[] {
  const found = new Map<string, Found>()
  for (const [isTitle, sentences] of [[true, title] as const, [false, body] as const]) {
    for (const { text, tokens, mentions, paragraph } of sentences) {
      const weight = isTitle ? IN_TITLE : paragraph < LEDE_PARAGRAPHS ? IN_LEDE : BELOW
      const named = countTopics(text, tokens, mentions)
      const isOpening = isTitle || paragraph < LEDE_PARAGRAPHS
      for (const topic of isOpening ? worded(text, isTitle) : [])
        named.set(topic, (named.get(topic) ?? 0) + 1)
      for (const [topic, count] of named) {
        const entry = found.get(topic) ?? { score: 0, count: 0, title: false }
        entry.score += Math.min(count, 2) * weight
        entry.count += count
        if (isTitle) entry.title = true
        found.set(topic, entry)
      }
    }
  }
  for (const topic of tradesOf(leading)) {
    const entry = found.get(topic) ?? { score: 0, count: 0, title: false }
    entry.score += BY_TRADE
    found.set(topic, entry)
  }
  return [...found]
    .toSorted(([a, one], [b, other]) => +isBroad(a) - +isBroad(b) || other.score - one.score)
    .filter(
      ([, { score, title: isTold }], at) => isTold || score >= (at < FIRST ? LEAST_FIRST : LEAST),
    )
    .map(([tag, entry]) => ({
      tag,
      why: entry.title ? 'topic, in the title' : `topic, named ${entry.count} times`,
      confidence: entry.title ? 0.8 : Math.min(0.8, 0.5 + entry.score / 40),
    }))
}

/** Topics by their wording; a sentence longer than prose is is a list. */
function worded(text: string, isTitle: boolean): string[] {
  if (text.length > MOST_SIGNS) return []
  const topics = TOPIC_PATTERNS.filter(([, wording]) => wording.test(text)).map(([topic]) => topic)
  return isTitle && PILOT_TITLE.test(text) ? [...topics, 'pilot'] : topics
}

type Found = { score: number; count: number; title: boolean }

function tradesOf(companies: CompanyMention[]): Set<string> {
  const trades = companies.map(({ id }) => TRADES[companyById(id)?.sector ?? ''] ?? '')
  return new Set(trades.filter(topic => topic !== ''))
}

/** The topic of a company's sector. */
const TRADES: Record<string, string> = {
  beauty: 'beauty',
  books: 'books',
  club: 'warehouse clubs',
  convenience: 'convenience stores',
  delivery: 'food delivery',
  department: 'department stores',
  discount: 'discounters',
  electronics: 'consumer electronics',
  fashion: 'fashion',
  foodservice: 'restaurants',
  fuel: 'fuel retail',
  grocery: 'grocery',
  home: 'home furnishings',
  logistics: 'logistics',
  luxury: 'luxury',
  marketplace: 'marketplaces',
  payments: 'payments',
  pets: 'pets',
  pharmacy: 'pharmacy',
  property: 'shopping centres',
  sportswear: 'sportswear',
  toys: 'toys',
  'travel-retail': 'travel retail',
  wholesale: 'wholesale',
}
