import type { CompanyMention, Deal, TagSuggestion } from '../model.ts'
import { foldTag } from '../text/fold.ts'
import { isOwnDeal, otherParties, partyTags, rankDeals, typeTags, venueTags } from './deal-tags.ts'
import { marketNamed } from './markets.ts'
import { ownTags } from './own-tags.ts'
import type { OwnTopic } from './own-topics.ts'
import type { ReadSentence } from './reading.ts'
import { companiesIn } from './salience.ts'
import { marketTag } from './story-market.ts'
import type { TagCandidate } from './tag-candidate.ts'
import { topicTags } from './topic-tags.ts'
import { topicNamed } from './topics.ts'

const MOST = 8
/** Companies, types and topics that are given before the places left are shared out. */
const MOST_COMPANIES = 5
const MOST_TYPES = 2
const MOST_TOPICS = 2

type Story = {
  title: ReadSentence[]
  body: ReadSentence[]
  about: CompanyMention[]
  deals: Deal[]
  knownTags: string[]
  /** Phrases that the person tied to tags. */
  topics: OwnTopic[]
}

/**
 * At most eight tags, each with its reason: companies of the main deal and the title, what kind of deal it is, the
 * person's own tags, the market, topics, then more companies. Forms of one topic, company or market are one tag, in the
 * person's words where they have a tag for it.
 */
export function suggestTags(story: Story): TagSuggestion[] {
  const spelling = new Map(story.knownTags.toReversed().map(tag => [tagKey(tag), tag]))
  const chosen = new Map<string, TagSuggestion>()
  for (const { tag, why, confidence } of candidates(story)) {
    const key = tagKey(tag)
    if (key === '' || chosen.has(key)) continue
    chosen.set(key, { tag: spelling.get(key) ?? tag, why, confidence, state: 'suggested' })
    if (chosen.size === MOST) break
  }
  return [...chosen.values()]
}

/** What all forms of a tag share: `own label` and `Private-Labels`, `英国` and `UK`. */
export function tagKey(tag: string): string {
  return foldTag(topicNamed(tag) ?? marketNamed(tag) ?? tag)
}

function candidates(story: Story): TagCandidate[] {
  const { title, body, about, deals } = story
  const inTitle = companiesIn(title)
  const ranked = rankDeals(deals, about, inTitle)
  const [main] = ranked
  const leading = about.filter(
    ({ id }, at) => at === 0 || inTitle.has(id) || main?.parties.some(party => party.id === id),
  )
  const parties = main === undefined ? [] : partyTags(main)
  const isOwn = main !== undefined && isOwnDeal(main, about)
  const companies = distinct([
    ...(isOwn ? parties : []),
    ...about.filter(({ id }) => inTitle.has(id)).map(toTitled),
    ...about.filter(({ id }) => !inTitle.has(id)).map(toNamed),
    ...parties,
    ...otherParties(ranked, about[0]?.id),
  ]).filter(({ tag }) => tag !== main?.via)
  const { types, more } = typeTags(ranked, about)
  const topics = topicTags(title, body, leading)
  const market = marketTag({ title, body, leading, deals: ranked })
  return [
    ...companies.slice(0, MOST_COMPANIES),
    ...(main === undefined ? [] : venueTags(main)),
    ...distinct(types).slice(0, MOST_TYPES),
    ...ownTags(story),
    ...(market === null ? [] : [market]),
    ...topics.slice(0, MOST_TOPICS),
    ...distinct(types).slice(MOST_TYPES),
    ...more,
    ...companies.slice(MOST_COMPANIES),
    ...topics.slice(MOST_TOPICS),
  ]
}

function toTitled({ name }: CompanyMention): TagCandidate {
  return { tag: name, why: 'in the title', confidence: 0.9 }
}

function toNamed({ name }: CompanyMention): TagCandidate {
  return { tag: name, why: 'named often', confidence: 0.7 }
}

function distinct(tags: TagCandidate[]): TagCandidate[] {
  const keys = new Set<string>()
  return tags.filter(({ tag }) => !keys.has(tagKey(tag)) && keys.add(tagKey(tag)))
}
