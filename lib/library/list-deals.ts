import type { LibraryDeal } from '../deals/index.ts'
import type { DealRow } from '../store/index.ts'
import type { Context } from './context.ts'
import type { DealQuery } from './types.ts'

/** The deals that the query asks for, those last reported on first, at most `limit`. */
export async function listDeals(
  { db }: Context,
  query: DealQuery,
  limit: number,
): Promise<LibraryDeal[]> {
  const rows = query.company
    ? (await db.deals.where('companies').equals(query.company).sortBy('lastOn'))
        .toReversed()
        .filter(row => isAsked(row, query))
        .slice(0, limit)
    : await db.deals
        .orderBy('lastOn')
        .reverse()
        .filter(row => isAsked(row, query))
        .limit(limit)
        .toArray()
  return rows.map(({ companies: _companies, ...deal }) => deal)
}

function isAsked(deal: DealRow, { type, status, isVouched, since, before }: DealQuery): boolean {
  return (
    (!type || deal.type === type) &&
    (!status || deal.status === status) &&
    (!isVouched || deal.state !== 'suggested') &&
    (!since || deal.lastOn >= since) &&
    (!before || deal.firstOn < before)
  )
}
