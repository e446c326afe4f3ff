import type { Deal, DealStatus } from '../model.ts'
import { isSameFamily, isTogether } from './deal-type.ts'

/** Makes one deal of two that tell of one transfer. */
export function joinSides(deals: Deal[]): void {
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]
    const other = deal && deals.find(each => completes(deal, each))
    if (deal === undefined || other === undefined) continue
    const parties = [...deal.parties, ...other.parties.filter(({ id }) => !hasParty(deal, id))]
    deals[at] = { ...withTerms(deal, other), parties }
    deals.splice(deals.indexOf(other), 1)
  }
}

/** Whether two deals tell of one transfer, one of who sells what, the other of who buys it, or buys from them. */
function completes(deal: Deal, other: Deal): boolean {
  if (deal === other || !isSameFamily(deal.type, other.type) || isTogether(deal.type)) return false
  if (deal.type === 'investment' || deal.parties.length !== 2 || other.parties.length !== 2)
    return false
  const shared = deal.parties.filter(({ id, role }) =>
    other.parties.some(party => party.id === id && party.role === role),
  )
  return (
    shared.length === 1 &&
    rolesOf(deal) !== rolesOf(other) &&
    !isReversed(deal, other) &&
    [...deal.parties, ...other.parties].every(({ role }) => role !== 'party')
  )
}

function rolesOf({ parties }: Deal): string {
  return parties
    .map(({ role }) => role)
    .toSorted()
    .join(' ')
}

function hasParty({ parties }: Deal, id: string): boolean {
  return parties.some(party => party.id === id)
}

/** Whoever buys in one deal and sells in another is in two. */
export function isReversed(deal: Deal, other: Deal): boolean {
  return deal.parties.some(({ id, role }) =>
    other.parties.some(
      party => party.id === id && party.role !== role && trades(role) && trades(party.role),
    ),
  )
}

function trades(role: string): boolean {
  return role === 'buyer' || role === 'seller'
}

/** A deal with what a statement about some of its parties adds: how far it is, what is paid. */
export function withTerms(deal: Deal, part: Deal): Deal {
  return {
    ...deal,
    status: RANK[part.status] > RANK[deal.status] ? part.status : deal.status,
    amount: deal.amount ?? part.amount,
    stakePercent: deal.stakePercent ?? part.stakePercent,
  }
}

/** What a later sentence says of a deal outweighs its announcement, never its end. */
export const RANK: Record<DealStatus, number> = {
  rumoured: 0,
  announced: 1,
  pending: 2,
  completed: 3,
  denied: 4,
  ended: 5,
  blocked: 6,
}
