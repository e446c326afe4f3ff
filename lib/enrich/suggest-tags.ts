import type { CompanyMention, Deal, DealType, TagSuggestion } from '../model.ts'
import { fold, foldTag } from '../text/fold.ts'
import { companyById, isDescribed } from './data/companies.ts'
import { countryOf, findMarkets } from './markets.ts'
import { holdsPhrase } from './own-topics.ts'
import type { OwnTopic } from './own-topics.ts'
import { buildTrie, matchesAt } from './phrase-trie.ts'
import type { ReadSentence } from './reading.ts'
import { tokenize } from './tokens.ts'
import { countTopics } from './topics.ts'

const MOST = 8
const LEDE_PARAGRAPHS = 3

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
 * At most eight tags, each with its reason: the parties, venue, type and market of the first deal, the person's own tags
 * whose words open the story, other companies in the title, topics, then companies named often. The person's spelling
 * wins.
 */
export function suggestTags(story: Story): TagSuggestion[] {
  const spelling = new Map(story.knownTags.map(tag => [foldTag(tag), tag]))
  const candidates = [...dealTags(story), ...ownTags(story), ...rest(story)]
  const chosen = new Map<string, TagSuggestion>()
  for (const { tag, why, confidence } of candidates) {
    const key = foldTag(tag)
    if (key === '' || chosen.has(key)) continue
    chosen.set(key, { tag: spelling.get(key) ?? tag, why, confidence, state: 'suggested' })
    if (chosen.size === MOST) break
  }
  return [...chosen.values()]
}

type Candidate = Pick<TagSuggestion, 'tag' | 'why' | 'confidence'>

function dealTags({ deals, title }: Story): Candidate[] {
  const real = deals.filter(deal => deal.type !== 'competition')
  const deal = real.find(({ parties }) => parties.some(({ id }) => names(title, id))) ?? real[0]
  if (deal === undefined) return []
  const label = DEAL_TAGS[deal.type]
  const why = `party of the ${label}`
  return [
    ...deal.parties
      .filter(({ id }) => !isDescribed(id))
      .map(({ name }) => ({ tag: name, why, confidence: deal.confidence })),
    ...(deal.via === null
      ? []
      : [{ tag: deal.via, why: `venue of the ${label}`, confidence: deal.confidence }]),
    { tag: label, why: `“${deal.trigger}” in the text`, confidence: deal.confidence },
    ...(deal.market === null || isHome(deal.market, deal.parties, 'every')
      ? []
      : [{ tag: deal.market, why: `market of the ${label}`, confidence: deal.confidence }]),
  ]
}

function ownTags({ title, body, knownTags, topics }: Story): Candidate[] {
  const trie = buildTrie(
    knownTags.map(tag => ({ words: tokenize(tag).map(token => token.key), value: tag })),
  )
  const found: Candidate[] = phrasedTags([...title, ...body], topics)
  const lede = body.filter(({ paragraph }) => paragraph < LEDE_PARAGRAPHS)
  for (const [sentences, why] of [
    [title, 'your tag, in the title'] as const,
    [lede, 'your tag, in the opening'] as const,
  ]) {
    for (const { text, tokens } of sentences) {
      const singular = tokens.map(token => ({ ...token, stem: foldTag(token.key) }))
      for (let at = 0; at < tokens.length; at++) {
        const tag = matchesAt(trie, singular, { text, at })[0]?.values[0]
        if (tag !== undefined) found.push({ tag, why, confidence: 0.8 })
      }
    }
  }
  return found
}

/** Tags whose phrase stands somewhere in the text, whatever the case. */
function phrasedTags(sentences: ReadSentence[], topics: OwnTopic[]): Candidate[] {
  if (topics.length === 0) return []
  const text = fold(sentences.map(sentence => sentence.text).join('\n'))
  return topics
    .filter(({ phrase }) => holdsPhrase(text, fold(phrase)))
    .map(({ phrase, tag }) => ({
      tag,
      why: `your topic: “${phrase}” in the text`,
      confidence: 0.9,
    }))
}

/** Companies in the title, market and topics, then companies named often, as far as places are left. */
function rest({ title, body, about, deals }: Story): Candidate[] {
  const markets = marketTags(title, body).filter(
    ({ tag }) =>
      findsMarket(title, tag) || ((deals[0]?.market ?? tag) === tag && !isHome(tag, about, 'some')),
  )
  const companies = about.slice(0, 6).map(({ id, name }) => ({
    tag: name,
    why: names(title, id) ? IN_TITLE : 'named often',
    confidence: names(title, id) ? 0.9 : 0.7,
  }))
  const titled = companies.filter(({ why }) => why === IN_TITLE).slice(0, 4)
  const often = companies.filter(company => !titled.includes(company))
  const topics = [...markets, ...topicTags(title, body)]
  return [...titled, ...topics.slice(0, 3), ...often, ...topics.slice(3)]
}

/** Whether a market is but the home country of these companies, which tells nothing of the story. */
function isHome(market: string, companies: { id: string }[], which: 'some' | 'every'): boolean {
  const code = countryOf(market)
  const homes = companies
    .map(({ id }) => companyById(id)?.country ?? '')
    .filter(home => home !== '')
  if (code === undefined || homes.length === 0) return false
  return which === 'some' ? homes.includes(code) : homes.every(home => home === code)
}

function findsMarket(title: ReadSentence[], tag: string): boolean {
  return title.some(({ text, tokens }) =>
    findMarkets(text, tokens).some(({ market }) => market === tag),
  )
}

function marketTags(title: ReadSentence[], body: ReadSentence[]): Candidate[] {
  const counts = new Map<string, number>()
  for (const [weight, sentences] of [[2, title] as const, [1, body] as const]) {
    for (const { text, tokens } of sentences) {
      for (const { market, firm } of findMarkets(text, tokens)) {
        if (firm) counts.set(market, (counts.get(market) ?? 0) + weight)
      }
    }
  }
  return byCount(counts, 2)
    .slice(0, 1)
    .map(([tag, count]) => ({ tag, why: `market, named ${count} times`, confidence: 0.6 }))
}

function topicTags(title: ReadSentence[], body: ReadSentence[]): Candidate[] {
  const counts = new Map<string, number>()
  for (const [isTitle, sentences] of [[true, title] as const, [false, body] as const]) {
    for (const { text, tokens, mentions, paragraph } of sentences) {
      const weight = isTitle ? 3 : paragraph < LEDE_PARAGRAPHS ? 2 : 1
      for (const [topic, count] of countTopics(text, tokens, mentions)) {
        counts.set(topic, (counts.get(topic) ?? 0) + count * weight)
      }
    }
  }
  const ranked = byCount(counts, 2).map(([tag]) => ({
    tag,
    why: 'topic of the text',
    confidence: 0.6,
  }))
  return [
    ...ranked.filter(({ tag }) => !BROAD.has(tag)),
    ...ranked.filter(({ tag }) => BROAD.has(tag)),
  ]
}

function byCount(counts: Map<string, number>, least: number): [string, number][] {
  return [...counts].filter(([, count]) => count >= least).toSorted((a, b) => b[1] - a[1])
}

function names(sentences: ReadSentence[], id: string): boolean {
  return sentences.some(({ mentions }) => mentions.some(({ company }) => company.id === id))
}

const IN_TITLE = 'in the title'

/** Topics of nearly every story; the telling ones go before them. */
const BROAD: ReadonlySet<string> = new Set([
  'grocery',
  'e-commerce',
  'marketplace',
  'fashion',
  'logistics',
  'restaurants',
  'pricing',
  'promotions',
  'earnings',
  'department stores',
  'discounters',
  'consumer electronics',
])

/** How analysts tag a deal of each type. */
const DEAL_TAGS: Record<DealType, string> = {
  partnership: 'partnership',
  supply: 'supply agreement',
  marketplace: 'marketplace launch',
  'joint-venture': 'joint venture',
  investment: 'investment',
  acquisition: 'acquisition',
  divestiture: 'divestiture',
  licensing: 'licensing',
  'retail-media': 'retail media',
  pilot: 'pilot',
  competition: 'competition',
  unspecified: 'deal',
}
