import type { Deal, DealType } from '../model.ts'
import { findRivals } from './competition.ts'
import { isUnlisted } from './data/companies.ts'
import { isWithinHouse, kindOf } from './deal-kind.ts'
import { findStatus } from './deal-status.ts'
import { findAmount, findLaterAmount, findStake, isExclusive } from './deal-terms.ts'
import { isTogether } from './deal-type.ts'
import { findFramed } from './frames.ts'
import type { Framed } from './frames.ts'
import { findHanFramed } from './han-frames.ts'
import { isHan } from './han-phrases.ts'
import { findMarkets } from './markets.ts'
import { withMeant } from './meant.ts'
import { isDescriptionOf } from './merge-deals.ts'
import { chooseParties } from './parties.ts'
import type { Parties } from './party-roles.ts'
import { isProse } from './reading.ts'
import type { ReadSentence } from './reading.ts'
import { toClause } from './subject.ts'
import type { Clause } from './subject.ts'
import { findTriggers } from './triggers.ts'
import type { Trigger } from './triggers.ts'

/** What a sentence is read with: what a bare `deal` means in this story, and the story's title. */
export type Story = { type: DealType; title: ReadSentence[] }

/** Below this a statement is not shown; in a story with a body of its own more is asked than of a bare headline. */
const SURE_ENOUGH = { headline: 0.55, story: 0.65 }
const STORY_SENTENCES = 6

/**
 * What the sentences of one text say about deals, one entry a statement; `mergeDeals` makes one deal of several.
 * Silent when two parties are not clear.
 */
export function findDeals(written: ReadSentence[], { type: storyType, title }: Story): Deal[] {
  const sentences = withMeant(written, title)
  return sentences.flatMap((read, at) => {
    if (!isProse(read) || read.mentions.length === 0) return []
    const clause = toClause({ sentences, at, title })
    return [...statedIn(clause, storyType), ...findRivals(clause)]
  })
}

function statedIn(clause: Clause, storyType: DealType): Deal[] {
  const read = clause.sentences[clause.at]
  if (read === undefined) return []
  const stated = [
    ...findTriggers(read, clause.masked).flatMap(trigger => {
      const found = chooseParties(trigger, clause)
      return found === null ? [] : stateDeal(trigger, found, clause, storyType)
    }),
    ...(isHan(read.text) ? findHanFramed(clause) : findFramed(clause)).flatMap(framed =>
      stateFramed(framed, clause, storyType),
    ),
  ]
  return dropWeaker(dropDescribed(stated))
}

function stateFramed(framed: Framed, clause: Clause, storyType: DealType): Deal[] {
  const { type, confidence, start, end, found } = framed
  const text = clause.sentences[clause.at]?.text.slice(start, end) ?? ''
  return stateDeal({ type, shape: 'with', confidence, start, end, text }, found, clause, storyType)
}

function stateDeal(trigger: Trigger, found: Parties, clause: Clause, storyType: DealType): Deal[] {
  const { sentences, at, masked } = clause
  const sentence = sentences[at]
  if (sentence === undefined || NO_DEAL.test(around(masked, trigger))) return []
  const type = kindOf(trigger, found, masked, storyType)
  if (isHousework(type, trigger, found)) return []
  const doubt = found.doubt + unlistedDoubt(found) + (ADVICE.test(masked) ? 0.2 : 0)
  const confidence = Math.round((trigger.confidence - doubt) * 100) / 100
  if (confidence < leastSure(sentences)) return []
  const isBuying = !isTogether(type)
  const amount =
    findAmount(sentence.text, trigger, isBuying || type === 'joint-venture') ??
    (isBuying || type === 'joint-venture' ? findLaterAmount(sentences.slice(at + 1, at + 3)) : null)
  return [
    {
      type,
      parties: found.parties,
      via: found.via,
      status: findStatus(masked, trigger.start, trigger.end),
      exclusive: isTogether(type) && isExclusive(sentence.text),
      amount,
      stakePercent: isBuying ? findStake(sentence.text) : null,
      market: marketOf(sentence, trigger.end),
      evidence: { text: sentence.text, start: sentence.start, end: sentence.end },
      trigger: trigger.text.trim(),
      confidence,
    },
  ]
}

function leastSure({ length }: ReadSentence[]): number {
  return length < STORY_SENTENCES ? SURE_ENOUGH.headline : SURE_ENOUGH.story
}

/** Companies of one house work together every day; only a plain wording makes that news. */
function isHousework(type: DealType, { confidence }: Trigger, { parties }: Parties): boolean {
  if (!isTogether(type) || type === 'unspecified' || confidence >= 0.85) return false
  return isWithinHouse({ parties })
}

/** A name outside the list may be no company; two are less likely to be. */
function unlistedDoubt({ parties }: Parties): number {
  if (parties.every(({ id }) => isUnlisted(id))) return 0.15
  return parties.some(({ id }) => isUnlisted(id)) ? 0.1 : 0
}

/** The first market named after the trigger, else before it; places before adjectives. */
function marketOf({ text, tokens }: ReadSentence, after: number): string | null {
  const markets = findMarkets(text, tokens)
  const places = markets.filter(({ firm }) => firm)
  const found = places.find(({ start }) => start >= after) ?? places[0] ?? markets[0]
  return found?.market ?? null
}

/** A described party is a named one where the same sentence has a name for it. */
function dropDescribed(deals: Deal[]): Deal[] {
  return deals.filter(deal => !deals.some(other => other !== deal && isDescriptionOf(deal, other)))
}

/** Of several statements about the same companies in one sentence the surest of each family stays. */
function dropWeaker(deals: Deal[]): Deal[] {
  return deals.filter(
    (deal, index) =>
      !deals.some(
        (other, at) =>
          at !== index &&
          sharesParties(deal, other) &&
          (other.confidence > deal.confidence ||
            (other.confidence === deal.confidence && at < index)),
      ),
  )
}

function sharesParties(a: Deal, b: Deal): boolean {
  return a.parties.filter(({ id }) => b.parties.some(party => party.id === id)).length >= 2
}

function around(masked: string, { start, end }: Trigger): string {
  return masked.slice(Math.max(0, start - 32), end + 48)
}

/** Words to the reader are about what one can buy and use. */
const ADVICE = /(?<!["“][^"”]{0,200})\b(?:you|your|you['’]\w+)\b/u
/** Wordings of deals that are none. */
const NO_DEAL =
  /\bno-deal\b|\btrade (?:deal|agreement|pact|talks)\b|\b(?:great|good|best) deals?\b|\bdeal of\b|\b(?:black friday|prime day|cyber monday)\b|\b(?:labou?r|union|wage|pay|tax|lease|loan|credit|rescue|peace|plea) (?:deal|agreement|contract|talks|pact)\b|\bto deal with\b|\bco-?operat\w{1,5} (?:fully )?with (?:[\w.']+ ){0,4}(?:prosecut|investigat|authorit|regulator|police|probe|watchdog)|\b(?:tak\w{1,3}|took) over (?:as|from|the (?:role|job|helm|reins))\b|\brat(?:e[ds]?|ings?) (?:[\w\uE000]+ ){0,2}?(?:of |to |a )?["“]?(?:buy|sell|hold)\b|\band \uE000+ a sell\b|\bconfidentiality agreement\b|\blimited partner\b|\bmerger (?:control|rules|law)\b|\bsettle(?:d|ment|s)?\b/u
