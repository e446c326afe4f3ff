import type { Deal, DealStatus } from '../model.ts'
import { companyById, isDescribed } from './data/companies.ts'
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
  for (const deal of [...merged]) {
    const other = merged.find(each => completes(deal, each))
    if (other === undefined) continue
    const parties = [...deal.parties, ...other.parties.filter(({ id }) => !hasParty(deal, id))]
    merged.splice(merged.indexOf(other), 1)
    merged.splice(merged.indexOf(deal), 1, { ...withTerms(deal, other), parties })
  }
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

/** A deal with what a statement about some of its parties adds: how far it is, what is paid. */
function withTerms(deal: Deal, part: Deal): Deal {
  return {
    ...deal,
    status: RANK[part.status] > RANK[deal.status] ? part.status : deal.status,
    amount: deal.amount ?? part.amount,
    stakePercent: deal.stakePercent ?? part.stakePercent,
  }
}

/** Whether two deals tell of one transfer, one of who sells what, the other of who buys it, or buys from them. */
function completes(deal: Deal, other: Deal): boolean {
  if (deal === other || !isSameFamily(deal.type, other.type) || isTogether(deal.type)) return false
  if (deal.type === 'investment' || deal.parties.length !== 2 || other.parties.length !== 2)
    return false
  const roles = (each: Deal): string =>
    each.parties
      .map(({ role }) => role)
      .toSorted()
      .join(' ')
  const shared = deal.parties.filter(({ id, role }) =>
    other.parties.some(party => party.id === id && party.role === role),
  )
  return (
    shared.length === 1 &&
    roles(deal) !== roles(other) &&
    !isReversed(deal, other) &&
    [...deal.parties, ...other.parties].every(({ role }) => role !== 'party')
  )
}

function hasParty({ parties }: Deal, id: string): boolean {
  return parties.some(party => party.id === id)
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

/** Whoever buys in one deal and sells in another is in two. */
function isReversed(deal: Deal, other: Deal): boolean {
  return deal.parties.some(({ id, role }) =>
    other.parties.some(
      party => party.id === id && party.role !== role && trades(role) && trades(party.role),
    ),
  )
}

function trades(role: string): boolean {
  return role === 'buyer' || role === 'seller'
}

/** By its parties in the title, its two weightiest parties and how early it is told; every rivalry weighs less. */
function weigh(deal: Deal, { scores, headline }: Pick<Statements, 'scores' | 'headline'>): number {
  const ranked = deal.parties.map(({ id }) => scores.get(id) ?? 0).toSorted((a, b) => b - a)
  const [first = 0, second = 0] = ranked
  const early = 6 / (1 + deal.evidence.start / 400)
  const titled = deal.parties.filter(({ id }) => headline.has(id)).length > 1 ? 100 : 0
  return titled + first + second + early + deal.confidence - (deal.type === 'competition' ? 1e6 : 0)
}

/** What a later sentence says of a deal outweighs its announcement, never its end. */
const RANK: Record<DealStatus, number> = {
  rumoured: 0,
  announced: 1,
  pending: 2,
  completed: 3,
  denied: 4,
  ended: 5,
  blocked: 6,
}
