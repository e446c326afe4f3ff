import type { DealParty } from '../model.ts'
import { resolveSubject } from './coreference.ts'
import { companyById } from './data/companies.ts'
import type { Company } from './data/companies.ts'
import type { Group } from './groups.ts'
import type { ReadSentence } from './reading.ts'
import { COMPANY_MARK } from './triggers.ts'
import type { Shape, Trigger } from './triggers.ts'

/** A sentence being read for deals, with all that choosing its parties needs. */
export type Clause = {
  sentences: ReadSentence[]
  at: number
  masked: string
  groups: Group[]
}

type Sides = { trigger: Trigger; clause: Clause; left: Group[]; right: Group[] }

export type Parties = { parties: DealParty[]; via: string | null; implied: boolean }

/** Who is in the deal that a trigger states, and in what role; null unless at least two companies are clear. */
export function chooseParties(trigger: Trigger, clause: Clause): Parties | null {
  const open = clause.groups.filter(group => !group.aside)
  const left = open.filter(group => group.end <= trigger.start)
  const right = open.filter(group => group.start >= trigger.end)
  if (trigger.shape === 'noun') return ofNoun(left)
  if (trigger.shape === 'together') return ofTogether({ trigger, clause, left, right })
  const other = findOther({ trigger, clause, right })
  return other === undefined ? null : withLeft({ trigger, clause, left, right: other })
}

/** The party on the right: right after the trigger, after `to` for sellers, or the venue for marketplaces. */
function findOther({ trigger, clause, right }: Omit<Sides, 'left'>): Group | undefined {
  if (trigger.shape === 'on') return right.find(group => isVenue(clause, group))
  if (trigger.shape === 'sells') {
    return right.find(({ start }) =>
      / to (?:[\w-]+ ){0,4}$/.test(clause.masked.slice(trigger.end, start)),
    )
  }
  const [first] = right
  return first !== undefined && isNear(clause, trigger, first) ? first : undefined
}

/** `a deal between A and B`, else `A and B team up`. */
function ofTogether({ trigger, clause, left, right }: Sides): Parties | null {
  const [first, second] = right
  if (first !== undefined && BETWEEN.test(trigger.text) && isNear(clause, trigger, first)) {
    return pair(first.members, second?.members ?? [], trigger)
  }
  const group = left.at(-1)
  return group === undefined ? null : pair(group.members, [], trigger)
}

/** `Walmart's Flipkart deal`, `the Uber-Walmart tie-up`: the two companies named last before the word. */
function ofNoun(left: Group[]): Parties | null {
  const members = left.slice(-2).flatMap(group => group.members.map(member => member.company))
  return members.length === 2 || left.at(-1)?.members.length === 2
    ? toParties(members.slice(0, -1), members.slice(-1), ['party', 'party'])
    : null
}

function withLeft({
  trigger,
  clause,
  left,
  right,
}: Omit<Sides, 'right'> & { right: Group }): Parties | null {
  const buyer = trigger.shape === 'buys' ? namedBuyer(clause, right) : undefined
  if (buyer !== undefined) return pair(buyer.members, right.members, trigger)
  const subject =
    relativeSubject(clause, trigger) ??
    left.findLast(group => !group.oblique && !isSame(group, right))
  const before = clause.masked.slice(0, trigger.start)
  if (subject !== undefined) return pair(subject.members, right.members, trigger)
  const implied = resolveSubject(clause.sentences, clause.at, before.slice(-240))
  if (implied !== null) {
    const found = pair([{ company: implied }], right.members, trigger)
    return found === null ? null : { ...found, implied: true }
  }
  const oblique = left.findLast(group => !isSame(group, right))
  return oblique === undefined ? null : pair(oblique.members, right.members, trigger)
}

/** `the takeover of Asda by Walmart`. */
function namedBuyer({ groups, masked }: Clause, target: Group): Group | undefined {
  const next = groups.find(({ start }) => start >= target.end)
  if (next === undefined) return undefined
  return / by (?:[\w-]+ ){0,4}$/.test(masked.slice(target.end, next.start)) ? next : undefined
}

/** `Walmart, which has partnered with …`: whoever stands right before `which`, even as someone else's rival. */
function relativeSubject({ groups, masked }: Clause, trigger: Trigger): Group | undefined {
  const group = groups.findLast(({ end }) => end <= trigger.start)
  if (group === undefined) return undefined
  return /^,? (?:which|who)\b[^,]*$/.test(masked.slice(group.end, trigger.start))
    ? group
    : undefined
}

function pair(
  left: { company: Company }[],
  right: { company: Company }[],
  trigger: Trigger,
): Parties | null {
  const [a, b] = [left.map(({ company }) => company), right.map(({ company }) => company)]
  return toParties(a, b, ROLES[trigger.shape] ?? ['party', 'party'])
}

type Role = DealParty['role']

const ROLES: Partial<Record<Shape, [Role, Role]>> = {
  buys: ['buyer', 'target'],
  'bought-by': ['target', 'buyer'],
  invests: ['buyer', 'target'],
  sells: ['seller', 'buyer'],
}

function toParties(
  left: Company[],
  right: Company[],
  [leftRole, rightRole]: [Role, Role],
): Parties | null {
  const venue = [...left, ...right].find(company => owns([...left, ...right], company))
  const isVia = venue !== undefined && leftRole === 'party' && left.length + right.length > 2
  const parties = new Map<string, DealParty>()
  for (const [companies, role] of [[left, leftRole] as const, [right, rightRole] as const]) {
    for (const { id, name } of companies) {
      if (isVia && id === venue.id) continue
      if (!parties.has(id)) parties.set(id, { id, name, role })
    }
  }
  if (parties.size < 2 || parties.size > 6) return null
  return { parties: [...parties.values()], via: isVia ? venue.name : null, implied: false }
}

function owns(companies: Company[], child: Company): boolean {
  return companies.some(company => company.id === child.parent)
}

/** Whether two companies belong to one house, as owner and owned or as sisters. */
export function isOneHouse(a: string, b: string): boolean {
  const [left, right] = [companyById(a), companyById(b)]
  if (left === undefined || right === undefined || a === b) return false
  return (
    left.parent === b || right.parent === a || (left.parent !== '' && left.parent === right.parent)
  )
}

function isSame(a: Group, b: Group): boolean {
  return a.members[0]?.company.id === b.members[0]?.company.id
}

/** Only describing words may stand between a trigger and its company: `with British online retailer Ocado`. */
function isNear({ masked }: Clause, trigger: Trigger, group: Group): boolean {
  const gap = masked.slice(trigger.end, group.start)
  const after = masked.slice(group.end, group.end + 24)
  if (trigger.type === 'acquisition' && GOODS_AFTER.test(after)) return false
  if (PEOPLE_AFTER.test(after)) return false
  return gap.length <= NEAR && PLAIN_GAP.test(gap) && !GAP_BLOCK.test(gap)
}

function isVenue({ masked }: Clause, group: Group): boolean {
  const before = masked.slice(Math.max(0, group.start - 24), group.start)
  if (!/ (?:on|in|via|through) (?:the )?(?:[\w-]+ )?$/.test(before)) return false
  const venue = masked.slice(group.end, group.end + 48)
  if (VENUE_AFTER.test(venue)) return true
  const sector = group.members[0]?.company.sector
  return sector === 'marketplace' && !/\bin $/.test(before)
}

const NEAR = 70
const BETWEEN = /\b(?:between|of|among)$/i
const PLAIN_GAP = new RegExp(`^[^.;:!?()|${COMPANY_MARK}]*$`, 'u')
const GAP_BLOCK =
  /,|\b(?:in|on|at|from|by|for|over|about|to|that|who|which|after|as|but|while|and|stakes?|shares?|shareholders|workers|employees|staff|unions?|customers|sellers|drivers|prosecutors|regulators|authorities|police|investigat\w*|analysts|investors|more|groceries|products|goods|gift)\b/u
const GOODS_AFTER =
  /^(?:['’]s?)? (?:shares?|stocks?|gift|products?|goods|groceries|items|vouchers|toys|phones?|trucks?|vans?)\b/u
const PEOPLE_AFTER =
  /^(?:['’]s?)? (?:workers|employees|staff|unions?|drivers|shareholders|customers|shoppers|investors|creditors|lenders|landlords|pensioners|executives|ceo|chief|boss)\b/u
const VENUE_AFTER =
  /^(?:['’]s?)? (?:[\w-]+ ){0,3}?(?:platform|marketplace|storefront|store|website|app|site|shop|mall)s?\b/u
