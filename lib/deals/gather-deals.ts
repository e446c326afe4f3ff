import { isSame } from './is-same.ts'
import { bucketOf, type DealStatement } from './statement.ts'
import { toDeal, type LibraryDeal } from './to-deal.ts'

/**
 * One deal of all statements about it, the latest first. Statements are taken in the order of their days; each joins the
 * deal of its key that it fits, the most recent one where it fits several, or begins one. The order they are given in
 * changes nothing, and deals of one key depend on no other.
 */
export function gatherDeals(statements: readonly DealStatement[]): LibraryDeal[] {
  const buckets = Map.groupBy(statements.toSorted(inTime), bucketOf)
  return [...buckets]
    .flatMap(([bucket, told]) =>
      group(told).map((each, at) => toDeal(`${bucket} ${at}`, bucket, each)),
    )
    .toSorted((a, b) => (a.lastOn < b.lastOn ? 1 : a.lastOn > b.lastOn ? -1 : order(a.id, b.id)))
}

function group(statements: DealStatement[]): DealStatement[][] {
  const groups: DealStatement[][] = []
  for (const statement of statements) {
    const own = groups.findLast(each => isSame(each, statement))
    if (own) own.push(statement)
    else groups.push([statement])
  }
  return groups
}

function inTime(a: DealStatement, b: DealStatement): number {
  return order(a.on, b.on) || order(a.clipId, b.clipId) || order(a.of, b.of)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
