import type { Facts, Lesson } from '../model.ts'
import { voteType } from './deal-type.ts'
import { findDeals } from './deals.ts'
import { isRefusedDeal, isRefusedTag } from './lessons.ts'
import { mergeDeals } from './merge-deals.ts'
import { ownNames } from './own-names.ts'
import { ownTopics } from './own-topics.ts'
import { RULES_VERSION } from './rules-version.ts'
import { companiesIn, rankCompanies } from './salience.ts'
import { readStory } from './story-companies.ts'
import { suggestTags } from './suggest-tags.ts'
import { placeTitleDeals } from './title-deals.ts'

export { suggestLearned } from './learned-tags.ts'
export { isRefusedTag } from './lessons.ts'
export { companyNamed, formsOf, isListed } from './look-up.ts'
export { RULES_VERSION } from './rules-version.ts'
export { findMoney } from './money.ts'
export { tagFeatures } from './tag-features.ts'
export { learn, learnAll, NO_TAG_STATS, unlearn } from './tag-stats.ts'
export type { TaggedClip, TagStats } from './tag-stats.ts'

/** What `enrich` reads of a clip. `knownTags` are the person's own tags, in their spelling; `lessons` what they taught. */
export type EnrichInput = {
  title: string
  text: string
  lang: string | null
  publishedOn: string | null
  knownTags: string[]
  lessons?: readonly Lesson[]
}

/**
 * Companies, deals and tag suggestions of a clip. Pure and total: the same input gives the same facts, any text gives
 * some, and nothing throws. Evidence offsets point into `text`. Deals are read in English and, in simple wordings,
 * Chinese; companies in any language.
 */
export function enrich({ title, text, knownTags, lessons = [] }: EnrichInput): Facts {
  const [body = [], heading = []] = readStory([text, title], ownNames(lessons))
  const { about, mentioned } = rankCompanies(heading, body)
  const storyType = voteType(`${title}\n${text}`.toLowerCase())
  const inBody = findDeals(body, { type: storyType, title: heading })
  const inTitle = placeTitleDeals(findDeals(heading, { type: storyType, title: [] }), body)
  const scores = new Map([...about, ...mentioned].map(({ id, score }) => [id, score]))
  const merged = mergeDeals({ inBody, inTitle, scores, headline: companiesIn(heading) })
  const deals = merged.filter(deal => !isRefusedDeal(deal, lessons))
  const topics = ownTopics(lessons)
  const tags = suggestTags({ title: heading, body, about, deals, knownTags, topics }).filter(
    ({ tag }) => !isRefusedTag(tag, about, lessons),
  )
  return { v: RULES_VERSION, about, mentioned, deals, tags }
}
