import type { Deal, DealParty, DealStatus, DealType } from '../lib/model.ts'

/** A deal in one line, in the order parties, type, amount, stake, market, status: "Kroger × Alibaba · partnership · China · announced". */
export function dealLine(deal: Deal): string {
  const names = deal.parties.map(party => party.name).join(' × ')
  const parts = [
    deal.via ? `${names} via ${deal.via}` : names,
    DEAL_TYPE_WORDS[deal.type],
    deal.exclusive && 'exclusive',
    deal.amount?.text,
    deal.stakePercent !== null && `${deal.stakePercent}%`,
    deal.market,
    deal.status,
  ]
  return parts.filter(Boolean).join(' · ')
}

export const DEAL_TYPE_WORDS: Record<DealType, string> = {
  partnership: 'partnership',
  supply: 'supply',
  marketplace: 'marketplace',
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

export const DEAL_STATUS_WORDS: Record<DealStatus, string> = {
  rumoured: 'rumoured',
  announced: 'announced',
  pending: 'pending',
  completed: 'completed',
  blocked: 'blocked',
  ended: 'ended',
  denied: 'denied',
}

export const ROLE_WORDS: Record<DealParty['role'], string> = {
  party: 'party',
  buyer: 'buyer',
  target: 'target',
  seller: 'seller',
}
