import type { DealParty } from '../model.ts'
import { companyById } from './data/companies.ts'
import type { Company } from './data/companies.ts'
import type { Shape } from './triggers.ts'

/** `doubt` is what the way the parties were found takes off the confidence of the trigger. */
export type Parties = { parties: DealParty[]; via: string | null; doubt: number }

type Role = DealParty['role']

/** The two sides of a deal with their roles; a company that another one of them owns is the venue. Null unless two. */
export function toParties(left: Company[], right: Company[], shape: Shape): Parties | null {
  const all = [...left, ...right]
  const [leftRole, rightRole] = ROLES[shape] ?? ['party', 'party']
  const venue = all.find(
    company => isVenue(company.id) && all.some(({ id }) => id === company.parent),
  )
  const isVia = venue !== undefined && leftRole === 'party' && new Set(all).size > 2
  const parties = new Map<string, DealParty>()
  for (const [companies, role] of [[left, leftRole] as const, [right, rightRole] as const]) {
    for (const { id, name } of companies) {
      if (isVia && id === venue.id) continue
      if (!parties.has(id)) parties.set(id, { id, name, role })
    }
  }
  if (parties.size < 2 || parties.size > 6) return null
  return { parties: [...parties.values()], via: isVia ? venue.name : null, doubt: 0 }
}

/** Whether a company is one under whose name deals of its owner are done: a platform, not a shop. */
export function isVenue(id: string): boolean {
  return VENUE.test(companyById(id)?.sector ?? '')
}

/** Whether two companies belong to one house, as owner and owned or as sisters. */
export function isOneHouse(a: string, b: string): boolean {
  const [left, right] = [companyById(a), companyById(b)]
  if (left === undefined || right === undefined || a === b) return false
  return (
    left.parent === b || right.parent === a || (left.parent !== '' && left.parent === right.parent)
  )
}

const VENUE = /^(?:marketplace|delivery|tech|payments|media-service)$/

const ROLES: Partial<Record<Shape, [Role, Role]>> = {
  buys: ['buyer', 'target'],
  'bought-by': ['target', 'buyer'],
  invests: ['buyer', 'target'],
  sells: ['seller', 'buyer'],
  offers: ['seller', 'target'],
  licenses: ['party', 'party'],
}
