import type { DealParty, DealType } from '../model.ts'
import { companyById } from './data/companies.ts'
import { refineType } from './deal-type.ts'
import { isOneHouse } from './party-roles.ts'
import type { Parties } from './party-roles.ts'
import type { Trigger } from './triggers.ts'

/** What kind of deal it is, by the trigger and the words around it. */
export function kindOf(
  { type, shape, start, end }: Trigger,
  found: Parties,
  masked: string,
  storyType: DealType,
): DealType {
  if (type === 'unspecified' && shape === 'noun' && isWithinHouse(found)) return 'acquisition'
  if (type === 'investment' && SOLD.test(masked.slice(0, end))) return 'divestiture'
  if (type === 'investment' && JOINT.test(masked)) return 'joint-venture'
  if (type === 'acquisition' && PARTIAL.test(masked.slice(start, end + 40))) return 'investment'
  if (type === 'marketplace' && !ONLINE.test(masked) && !found.parties.some(isPlatform)) {
    return refineType('partnership', masked, storyType)
  }
  return refineType(type, masked, storyType)
}

function isPlatform({ id }: DealParty): boolean {
  return /^(?:marketplace|delivery)$/.test(companyById(id)?.sector ?? '')
}

/** A bare deal between an owner and what it owns (`Amazon's Whole Foods deal`) is how it came to own it. */
export function isWithinHouse({ parties }: Pick<Parties, 'parties'>): boolean {
  return parties.some(a => parties.some(b => isOneHouse(a.id, b.id)))
}

/** Goods sold online, or in Chinese, which names no shop without saying what it is. */
const ONLINE =
  /\b(?:marketplace|platform|app|website|site|storefront|flagship|online|e-commerce)\b|[\u4E00-\u9FFF]/u
const JOINT = /\bjoint (?:venture|company)\b/u
/** Less than half of a company is a stake. */
const PARTIAL =
  /^[a-z ]{2,18}\b(?:about |around |a further |another |its |an? )?(?:[1-4]?\d(?:_\d{1,2})? ?(?:%|per ?cent)|(?:[a-z]+ ){0,3}(?:minority|small\w*) (?:[a-z]+ ){0,2}(?:stake|shareholding|holding))/u
/** A stake is sold, not bought. */
const SOLD =
  /\b(?:sells?|selling|sold|sale of|dispos(?:e|es|ed|ing) of|offload\w{0,3}|divest\w{0,3}|cut|cuts|reduced?|trimmed|exit\w{0,3}|gave up|giv(?:es|ing) up|part(?:s|ed) with|let go of|shed)\b[^.;:,]{0,50}$/u
