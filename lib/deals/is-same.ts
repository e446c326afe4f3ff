import type { DealStatement } from './statement.ts'

/** A deal of which nothing was heard for so long is another one when it comes up again. */
const LONGEST_SILENCE_DAYS = 540
/** Two rounds of one investor differ by more, two reports of one round by less. */
const SAME_SUM = 1.25

/**
 * Whether a statement is about the deal that earlier `told` statements, of the same key and in the order of their days,
 * are about.
 */
export function isSame(told: readonly DealStatement[], next: DealStatement): boolean {
  const last = told.at(-1)
  if (!last || daysFrom(last.on, next.on) > LONGEST_SILENCE_DAYS) return false
  return told.some(each => sharesSides(each, next)) && told.every(each => !isRival(each, next))
}

/** Either names no buyer, or they have one in common. */
function sharesSides(one: DealStatement, other: DealStatement): boolean {
  const [a, b] = [idsOf(one, 'buyer'), idsOf(other, 'buyer')]
  return a.length === 0 || b.length === 0 || a.some(id => b.includes(id))
}

/** Who buys in one and sells in the other is in two deals, and so is who invests another sum. */
function isRival(one: DealStatement, other: DealStatement): boolean {
  const sellers = idsOf(other, 'seller')
  if (idsOf(one, 'buyer').some(id => sellers.includes(id))) return true
  if (idsOf(one, 'seller').some(id => idsOf(other, 'buyer').includes(id))) return true
  return one.type === 'investment' && other.type === 'investment' && isOtherSum(one, other)
}

function isOtherSum({ amount: one }: DealStatement, { amount: other }: DealStatement): boolean {
  if (!one || !other || one.currency !== other.currency) return false
  return Math.max(one.value, other.value) > SAME_SUM * Math.min(one.value, other.value)
}

function idsOf({ parties }: DealStatement, role: string): string[] {
  return parties.flatMap(party => (party.role === role ? [party.id] : []))
}

function daysFrom(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000
}
