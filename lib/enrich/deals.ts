import type { Deal, DealType } from '../model.ts'
import { findRivals } from './competition.ts'
import { isUnlisted } from './data/companies.ts'
import { findStatus } from './deal-status.ts'
import { findAmount, findLaterAmount, findStake, isExclusive } from './deal-terms.ts'
import { isTogether, refineType } from './deal-type.ts'
import { findFramed } from './frames.ts'
import { groupMentions } from './groups.ts'
import { findHanFramed } from './han-frames.ts'
import { isHan } from './han-phrases.ts'
import { findMarkets } from './markets.ts'
import { withMeant } from './meant.ts'
import { isDescriptionOf } from './merge-deals.ts'
import { chooseParties } from './parties.ts'
import { isOneHouse } from './party-roles.ts'
import type { Parties } from './party-roles.ts'
import { isProse } from './reading.ts'
import type { ReadSentence } from './reading.ts'
import type { Clause } from './subject.ts'
import { findTriggers, maskCompanies } from './triggers.ts'
import type { Trigger } from './triggers.ts'

/** What a sentence is read with: what a bare `deal` means in this story, and the story's title. */
export type Story = { type: DealType; title: ReadSentence[] }

/** Below this a statement is not shown. */
const SURE_ENOUGH = 0.55

/**
 * What the sentences of one text say about deals, one entry a statement; `mergeDeals` makes one deal of several.
 * Silent when two parties are not clear.
 */
export function findDeals(written: ReadSentence[], { type: storyType, title }: Story): Deal[] {
  const sentences = withMeant(written, title)
  return sentences.flatMap((read, at) => {
    if (!isProse(read) || read.mentions.length === 0) return []
    const masked = maskCompanies(read.text, read.mentions)
    const groups = groupMentions(masked, read.mentions)
    const clause: Clause = { sentences, at, title, masked, groups }
    const stated = [
      ...findTriggers(read, masked).flatMap(trigger => {
        const found = chooseParties(trigger, clause)
        return found === null ? [] : stateDeal(trigger, found, clause, storyType)
      }),
      ...(isHan(read.text) ? findHanFramed(clause) : findFramed(clause)).flatMap(framed => {
        const { type, confidence, start, end, found } = framed
        const text = read.text.slice(start, end)
        return stateDeal(
          { type, shape: 'with', confidence, start, end, text },
          found,
          clause,
          storyType,
        )
      }),
    ]
    return [...dropWeaker(dropDescribed(stated)), ...findRivals(clause)]
  })
}

function stateDeal(trigger: Trigger, found: Parties, clause: Clause, storyType: DealType): Deal[] {
  const { sentences, at, masked } = clause
  const sentence = sentences[at]
  if (sentence === undefined || NO_DEAL.test(around(masked, trigger))) return []
  const type = typeOf(trigger, found, masked, storyType)
  if (isHousework(type, trigger, found)) return []
  const doubt = found.doubt + unlistedDoubt(found)
  const confidence = Math.round((trigger.confidence - doubt) * 100) / 100
  if (confidence < SURE_ENOUGH) return []
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

/** What kind of deal it is, by the trigger and the words around it. */
function typeOf(
  { type, shape, start, end }: Trigger,
  found: Parties,
  masked: string,
  storyType: DealType,
): DealType {
  if (type === 'unspecified' && shape === 'noun' && isWithinHouse(found)) return 'acquisition'
  if (type === 'investment' && SOLD.test(masked.slice(0, end))) return 'divestiture'
  if (type === 'investment' && JOINT.test(masked)) return 'joint-venture'
  if (type === 'acquisition' && PARTIAL.test(masked.slice(start, end + 40))) return 'investment'
  return refineType(type, masked, storyType)
}

/** Companies of one house work together every day; only a plain wording makes that news. */
function isHousework(type: DealType, { confidence }: Trigger, { parties }: Parties): boolean {
  if (!isTogether(type) || type === 'unspecified' || confidence >= 0.85) return false
  return isWithinHouse({ parties })
}

/** A bare deal between an owner and what it owns (`Amazon's Whole Foods deal`) is how it came to own it. */
function isWithinHouse({ parties }: Pick<Parties, 'parties'>): boolean {
  return parties.some(a => parties.some(b => isOneHouse(a.id, b.id)))
}

/** A name outside the list may be no company. */
function unlistedDoubt({ parties }: Parties): number {
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

const JOINT = /\bjoint (?:venture|company)\b/u
/** Less than half of a company is a stake. */
const PARTIAL =
  /^[a-z ]{2,18}\b(?:about |around |a further |another |its |an? )?(?:[1-4]?\d(?:_\d{1,2})? ?(?:%|per ?cent)|(?:[a-z]+ ){0,3}(?:minority|small\w*) (?:[a-z]+ ){0,2}(?:stake|shareholding|holding))/u
/** A stake is sold, not bought. */
const SOLD =
  /\b(?:sells?|selling|sold|sale of|dispos(?:e|es|ed|ing) of|offload\w{0,3}|divest\w{0,3}|cut|cuts|reduced?|trimmed|exit\w{0,3})\b[^.;:,]{0,50}$/u
/** Wordings of deals that are none. */
const NO_DEAL =
  /\bno-deal\b|\btrade (?:deal|agreement|pact|talks)\b|\b(?:great|good|best) deals?\b|\bdeal of\b|\b(?:black friday|prime day|cyber monday)\b|\b(?:labou?r|union|wage|pay|tax|lease|loan|credit|rescue|peace|plea) (?:deal|agreement|contract|talks|pact)\b|\bto deal with\b|\bco-?operat\w{1,5} (?:fully )?with (?:[\w.']+ ){0,4}(?:prosecut|investigat|authorit|regulator|police|probe|watchdog)|\b(?:tak\w{1,3}|took) over (?:as|from|the (?:role|job|helm|reins))\b|\brat(?:e[ds]?|ings?) (?:[\w\uE000]+ ){0,2}?(?:of |to |a )?["“]?(?:buy|sell|hold)\b|\band \uE000+ a sell\b|\bconfidentiality agreement\b|\blimited partner\b|\bmerger (?:control|rules|law)\b|\bsettle(?:d|ment|s)?\b/u
