import type { CompanyMention, Deal, DealType } from '../model.ts'
import { COMPANIES, isDescribed } from './data/companies.ts'
import type { TagCandidate } from './tag-candidate.ts'

/** A deal this sure gives tags of its own beside those of the main one. */
const SURE = 0.75
/** A deal in which so many parties are what the story is about is the story's own, not one of its background. */
const BOTH = 2

/** Deals that tags are made of, the main one first: the story's own, of the companies in the title or named most. */
export function rankDeals(
  deals: Deal[],
  about: CompanyMention[],
  inTitle: ReadonlySet<string>,
): Deal[] {
  const scores = new Map(about.map(({ id, score }) => [id, score]))
  const weigh = ({ parties }: Deal): number =>
    parties.filter(({ id }) => inTitle.has(id)).length * 100 +
    Math.max(0, ...parties.map(({ id }) => scores.get(id) ?? 0))
  const real = deals.filter(({ type }) => type !== 'competition')
  const [main] = real.toSorted((a, b) => weigh(b) - weigh(a))
  return main === undefined ? [] : [main, ...real.filter(deal => deal !== main)]
}

/** The parties of a deal as tags; those that a text only describes have no name to tag. */
export function partyTags({ type, parties, confidence }: Deal): TagCandidate[] {
  const why = `party of the ${LABELS[type]}`
  return parties
    .filter(({ id }) => !isDescribed(id))
    .map(({ name }) => ({ tag: name, why, confidence }))
}

/** Where a deal has goods sold, by the house that its name begins with: `Tmall Global` is tagged `Tmall`. */
export function venueTags({ via, type, confidence }: Deal): TagCandidate[] {
  if (via === null) return []
  const [first = ''] = via.split(' ')
  const house = COMPANIES.find(({ name }) => name === first)?.name ?? via
  return [{ tag: house, why: `venue of the ${LABELS[type]}`, confidence }]
}

/**
 * What analysts call the deals, main one first: its type, then that of another sure deal of a company that the story is
 * about. `more` is what else can be said of them: a stake, a sale that is a takeover, an authority that stops it.
 */
export function typeTags([main, ...others]: Deal[], about: CompanyMention[]) {
  if (main === undefined) return { types: [], more: [] }
  const ids = new Set(about.map(({ id }) => id))
  const sure = others.filter(deal => deal.confidence >= SURE && countIn(deal, ids) >= BOTH)
  const deals = isOwnDeal(main, about) ? [main, ...sure] : sure
  const toTags = (labelsOf: (deal: Deal) => string[]): TagCandidate[] =>
    deals.flatMap(deal =>
      labelsOf(deal).map(tag => ({
        tag,
        why: `“${deal.trigger}” in the text`,
        confidence: deal.confidence,
      })),
    )
  return { types: toTags(typeOf), more: toTags(moreOf) }
}

/** Whether a deal is the story's own: between what it is about, or of the one company that it is about. */
export function isOwnDeal(deal: Deal, about: CompanyMention[]): boolean {
  const ids = new Set(about.map(({ id }) => id))
  return countIn(deal, ids) >= Math.min(BOTH, ids.size)
}

function countIn({ parties }: Deal, ids: ReadonlySet<string>): number {
  return parties.filter(({ id }) => ids.has(id)).length
}

function typeOf({ type, via, stakePercent, trigger }: Deal): string[] {
  if (type === 'unspecified') return []
  if (type === 'investment') return [isStake({ stakePercent, trigger }) ? 'stake' : LABELS[type]]
  const isLaunch = via !== null && type === 'partnership' && isMarketplace(via)
  return isLaunch ? [LABELS[type], LABELS.marketplace] : [LABELS[type]]
}

function moreOf(deal: Deal): string[] {
  const found: string[] = []
  if (deal.status === 'blocked') found.push('antitrust')
  if (deal.type === 'divestiture' && !isStake(deal)) found.push('M&A')
  if (deal.type === 'investment' && isStake(deal)) found.push('investment')
  if (/^(?:acquisition|divestiture)$/.test(deal.type) && isStake(deal)) found.push('stake')
  return found
}

function isStake({ stakePercent, trigger }: Pick<Deal, 'stakePercent' | 'trigger'>): boolean {
  return (stakePercent !== null && stakePercent < 100) || /\bstakes?\b|股/.test(trigger)
}

function isMarketplace(via: string): boolean {
  return COMPANIES.find(({ name }) => name === via)?.sector === 'marketplace'
}

/** How analysts tag a deal of each type. */
const LABELS: Record<DealType, string> = {
  partnership: 'partnership',
  supply: 'supply',
  marketplace: 'marketplace launch',
  'joint-venture': 'joint venture',
  investment: 'investment',
  acquisition: 'M&A',
  divestiture: 'divestiture',
  licensing: 'licensing',
  'retail-media': 'retail media',
  pilot: 'pilot',
  competition: 'competition',
  unspecified: 'deal',
}

/** Parties of the other deals of the company that the story is most about. */
export function otherParties([, ...others]: Deal[], lead: string | undefined): TagCandidate[] {
  return others.filter(({ parties }) => parties.some(({ id }) => id === lead)).flatMap(partyTags)
}
