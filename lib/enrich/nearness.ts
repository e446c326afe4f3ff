import type { Group } from './groups.ts'
import { COMPANY_MARK } from './triggers.ts'
import type { Trigger } from './triggers.ts'

/** Whether only describing words stand between a trigger and its company: `with British online retailer Ocado`. */
export function isNear(masked: string, trigger: Trigger, group: Group): boolean {
  const gap = masked.slice(trigger.end, group.start)
  const after = masked.slice(group.end, group.end + 24)
  if (trigger.type === 'acquisition' && GOODS_AFTER.test(after)) return false
  if (PEOPLE_AFTER.test(after)) return false
  return gap.length <= NEAR && PLAIN_GAP.test(gap) && !GAP_BLOCK.test(gap)
}

/** Whether a company stands where goods are sold: `on Tmall Global`, `in Kohl's stores`. */
export function isVenue(masked: string, group: Group): boolean {
  const before = masked.slice(Math.max(0, group.start - 24), group.start)
  if (!/ (?:on|in|at|inside|via|through|to) (?:the )?(?:[\w-]+ )?$/.test(before)) return false
  const venue = masked.slice(group.end, group.end + 48)
  if (VENUE_AFTER.test(venue)) return true
  const sector = group.members[0]?.company.sector
  return sector === 'marketplace' && !/\b(?:in|to) $/.test(before)
}

/** Whether a company only says whose people or goods are meant: `Amazon drivers`, `Nike shoes`. */
export function isOfPeople(masked: string, group: Group): boolean {
  return PEOPLE_AFTER.test(masked.slice(group.end, group.end + 24))
}

const NEAR = 70
const PLAIN_GAP = new RegExp(`^[^.;:!?()|${COMPANY_MARK}]*$`, 'u')
const GAP_BLOCK =
  /,|\b(?:in|on|at|from|by|for|over|about|to|that|who|which|after|as|but|while|and|stakes?|shares?|shareholders|workers|employees|staff|unions?|customers|sellers|drivers|prosecutors|regulators|authorities|police|investigat\w*|analysts|investors|more|groceries|products|goods|gift)\b/u
const GOODS_AFTER =
  /^(?:['’]s?)? (?:shares?|stocks?|gift|products?|goods|groceries|items|vouchers|toys|phones?|trucks?|vans?|sponsorship|yogh?urt|coffee|a taste)\b/u
const PEOPLE_AFTER =
  /^(?:['’]s?)? (?:workers|employees|staff|unions?|drivers|shareholders|customers|shoppers|investors|creditors|lenders|landlords|pensioners|executives|ceo|chief|boss|passengers|members|cookies|shoes|vans|veteran|exec|alumn[ia]|spokes\w+|analysts?|founders?|managers?)\b/u
const VENUE_AFTER =
  /^(?:['’]s?)? (?:[\w-]+ ){0,3}?(?:platform|marketplace|storefront|store|website|app|site|shop|mall|caf[ée]|branch|restaurant|outlet|supermarket)(?:e?s)?\b/u
