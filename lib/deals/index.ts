export { gatherDeals } from './gather-deals.ts'
export { bucketOf, statementsOf, type DealStatement } from './statement.ts'
export type { LibraryDeal } from './to-deal.ts'
