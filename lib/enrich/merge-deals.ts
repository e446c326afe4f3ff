import type { Deal } from '../model.ts'
import { companyById, isDescribed } from './data/companies.ts'
import { isReversed, joinSides, RANK, withTerms } from './deal-sides.ts'
import { isSameFamily, isTogether } from './deal-type.ts'
import { isVenue } from './party-roles.ts'

type Statements = {
  inBody: Deal[]
  inTitle: Deal[]
  /** The companies' scores by id. */
  scores: ReadonlyMap<string, number>
  /** Ids of the companies in the title. */
  headline: ReadonlySet<string>
}

/** No story tells more; it bounds the work on texts made to slow it down. */
const MOST = 500

/**
 * One deal of all statements with the same parties and family, surest first. The surest statement gives type and
 * evidence; amount, stake, market and venue come from whichever states them. A deal with a company and one with
 * that company's owner (`Tmall Global`, `Alibaba`) are one, with the company as `via`. The deal of the title comes
 * first, then deals between the companies that matter most in the story, rivalries last.
 */
export function mergeDeals({ inBody, inTitle, scores, headline }: Statements): Deal[] {
  const merged: Deal[] = []
  for (const statement of [...surest(inBody), ...surest(inTitle)]) {
    const index = merged.findIndex(deal => isSameDeal(deal, statement))
    const deal = merged[index]
    if (deal === undefined) merged.push(statement)
    else merged[index] = join(deal, statement)
  }
  joinSides(merged)
  const whole = merged.filter(
    deal =>
      !merged.some(
        other => other !== deal && (isPartOf(deal, other) || isDescriptionOf(deal, other)),
      ),
  )
  return whole
    .map(deal => ({
      deal: merged.filter(part => isPartOf(part, deal)).reduce(withTerms, deal),
      weight: weigh(deal, { scores, headline }),
    }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ deal }) => deal)
}

function surest(statements: Deal[]): Deal[] {
  return statements.toSorted((a, b) => b.confidence - a.confidence).slice(0, MOST)
}

function isSameDeal(a: Deal, b: Deal): boolean {
  if (!isSameFamily(a.type, b.type) || a.parties.length !== b.parties.length) return false
  if (isReversed(a, b)) return false
  const isHouse = isTogether(a.type) && isTogether(b.type)
  return covers(a, b, isHouse) && covers(b, a, isHouse)
}

function covers(a: Deal, b: Deal, isHouse: boolean): boolean {
  return a.parties.every(({ id }) =>
    b.parties.some(party => id === party.id || (isHouse && isOwner(id, party.id))),
  )
}

function isOwner(a: string, b: string): boolean {
  return companyById(a)?.parent === b || companyById(b)?.parent === a
}

function join(surer: Deal, other: Deal): Deal {
  const parties = surer.parties.map(party => {
    const owner = !isTogether(surer.type)
      ? undefined
      : other.parties.find(({ id }) => companyById(party.id)?.parent === id)
    return owner === undefined ? party : { ...owner, role: party.role }
  })
  const owned = [...surer.parties, ...other.parties].find(
    ({ id }) => !parties.some(party => party.id === id) && isVenue(id),
  )
  const isBare = surer.type === 'unspecified'
  return {
    ...surer,
    confidence: Math.max(surer.confidence, other.confidence),
    type: isBare ? other.type : surer.type,
    parties: isBare ? other.parties : parties,
    via: surer.via ?? other.via ?? owned?.name ?? null,
    status: RANK[other.status] > RANK[surer.status] ? other.status : surer.status,
    exclusive: surer.exclusive || other.exclusive,
    amount: surer.amount ?? other.amount,
    stakePercent: surer.stakePercent ?? other.stakePercent,
    market: surer.market ?? other.market,
  }
}

/** Whether a deal with a party that is only described tells less than one with names for both sides. */
export function isDescriptionOf(deal: Deal, other: Deal): boolean {
  const named = deal.parties.filter(({ id }) => !isDescribed(id))
  return (
    named.length < deal.parties.length &&
    other.parties.every(({ id }) => !isDescribed(id)) &&
    isTogether(deal.type) === isTogether(other.type) &&
    named.every(({ id }) => other.parties.some(party => party.id === id))
  )
}

/** A bare or weaker statement about some of the parties of another deal of its family. */
function isPartOf(deal: Deal, other: Deal): boolean {
  return (
    deal.parties.length < other.parties.length &&
    isSameFamily(deal.type, other.type) &&
    (deal.type === 'investment'
      ? deal.amount !== null && deal.amount.value === other.amount?.value
      : deal.confidence <= other.confidence || !isTogether(deal.type)) &&
    !isReversed(deal, other) &&
    deal.parties.every(({ id }) => other.parties.some(party => party.id === id))
  )
}

/** By its parties in the title, its two weightiest parties and how early it is told; every rivalry weighs less. */
function weigh(deal: Deal, { scores, headline }: Pick<Statements, 'scores' | 'headline'>): number {
  const ranked = deal.parties.map(({ id }) => scores.get(id) ?? 0).toSorted((a, b) => b - a)
  const [first = 0, second = 0] = ranked
  const early = 6 / (1 + deal.evidence.start / 400)
  const titled = deal.parties.filter(({ id }) => headline.has(id)).length > 1 ? 100 : 0
  return titled + first + second + early + deal.confidence - (deal.type === 'competition' ? 1e6 : 0)
}
