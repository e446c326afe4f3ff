import type { Deal } from '../lib/model.ts'

/** A deal in one line, in the order parties, type, amount, stake, market, status: "Kroger × Alibaba · partnership · China · announced". */
export function dealLine(deal: Deal): string {
  const names = deal.parties.map(party => party.name).join(' × ')
  const parts = [
    deal.via ? `${names} via ${deal.via}` : names,
    deal.type === 'unspecified' ? 'deal' : deal.type.replaceAll('-', ' '),
    deal.exclusive && 'exclusive',
    deal.amount?.text,
    deal.stakePercent !== null && `${deal.stakePercent}%`,
    deal.market,
    deal.status,
  ]
  return parts.filter(Boolean).join(' · ')
}
