import type { DealParty, DealType } from '../model.ts'
import { argumentsOf } from './clause-arguments.ts'
import type { Statement } from './clause-arguments.ts'
import { subjectOf, topicOf } from './clause-subject.ts'
import type { Company } from './data/companies.ts'
import { isUnlisted } from './data/companies.ts'
import { FRAMES } from './data/frames.ts'
import { MORE_FRAMES } from './data/more-frames.ts'
import { eachMatch } from './each-match.ts'
import type { Group } from './groups.ts'
import { isVenue } from './party-roles.ts'
import type { Parties } from './party-roles.ts'
import { companiesOf, IMPLIED } from './subject.ts'
import type { Clause } from './subject.ts'
import { COMPANY_MARK } from './triggers.ts'

/** A deal that a clause states by a verb or noun and the companies in its slots. */
export type Framed = {
  type: DealType
  confidence: number
  found: Parties
  start: number
  end: number
}

type Role = DealParty['role']
type Frame = {
  type: DealType
  confidence: number
  slots: ReadonlyMap<string, Role>
  topic: boolean
  /** Who buys buys a company, unless the pattern says what else. */
  needsTarget: boolean
  pattern: RegExp
}

/** Deals of a sentence by its verbs and nouns: who does it, to whom, from, to and with whom. */
export function findFramed(clause: Clause): Framed[] {
  if (clause.groups.length === 0) return []
  return RULES.flatMap(frame =>
    eachMatch(frame.pattern, clause.masked).flatMap(({ text, index }) => {
      const place = { start: index, end: index + text.length }
      return argumentsOf(clause, place).flatMap(statement => {
        const found = fill({ frame, clause, place, statement })
        return found === null ? [] : [{ ...place, ...frame, found }]
      })
    }),
  )
}

type Filled = Map<string, { company: Company; role: Role }>

type Filling = {
  frame: Frame
  clause: Clause
  place: { start: number; end: number }
  statement: Statement
}

function fill({ frame, clause, place, statement }: Filling): Parties | null {
  const { args, subject } = statement
  const roles: Filled = new Map()
  for (const { slot, group } of args) {
    const role = frame.slots.get(slot) ?? (slot === 'of' ? frame.slots.get('O') : undefined)
    if (role === undefined || !isPlaceOfSale(frame, clause, group)) continue
    addTo(roles, companiesOf(group), role)
  }
  const object = frame.slots.get('O')
  const meant = relativeObject(clause, place)
  if (object !== undefined && meant !== undefined && !hasRole(roles, object)) {
    addTo(roles, companiesOf(meant), object)
  }
  const before = frame.slots.get('before')
  const last = clause.groups.findLast(({ end }) => end <= place.start)
  if (before !== undefined && last !== undefined) addTo(roles, companiesOf(last), before)
  const farther = frame.slots.get('before2')
  const earlier = clause.groups.findLast(({ end }) => last !== undefined && end <= last.start)
  if (farther !== undefined && earlier !== undefined) addTo(roles, companiesOf(earlier), farther)
  if (frame.needsTarget && !frame.slots.has('topic') && !hasRole(roles, 'target')) return null
  const isAlone = frame.slots.size === 1
  if (roles.size === 0 && !isAlone && !frame.slots.has('topic')) return null
  const agent = frame.slots.get('S')
  const left =
    subject !== undefined && agent !== undefined
      ? { companies: companiesOf(subject), role: agent, doubt: 0 }
      : leftOf(frame, clause, place, roles)
  if (left === null) return null
  const beside = frame.slots.get('topic')
  const topic =
    agent === undefined || beside === undefined ? null : topicOf(clause, namedIn(left, roles))
  if (topic !== null && beside !== undefined) addTo(roles, [topic], beside)
  const doubt = left.doubt + (topic === null ? 0 : IMPLIED)
  const all = [...left.companies.map(company => ({ company, role: left.role })), ...roles.values()]
  if (all.length < 2 || all.length > 6) return null
  const parties = all
    .map(({ company: { id, name }, role }) => ({ id, name, role }))
    .toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
  const implied = args.some(({ group }) => group.members[0]?.pronoun === true)
  return { parties, via: null, doubt: doubt + (implied ? IMPLIED / 2 : 0) }
}

/** Goods are listed on platforms; `sells on what Tesco has` is no listing. */
function isPlaceOfSale({ type }: Frame, { masked }: Clause, group: Group): boolean {
  if (type !== 'marketplace') return true
  const isPlatform = companiesOf(group).some(({ id }) => isVenue(id) || isUnlisted(id))
  return isPlatform || PLATFORM.test(masked.slice(group.end))
}

/** Who does it: the subject, or for `topic` the company that the text is about. */
function leftOf(
  frame: Frame,
  clause: Clause,
  place: { start: number },
  roles: Filled,
): { companies: Company[]; role: Role; doubt: number } | null {
  const others = new Set(roles.keys())
  const subject = frame.slots.get('S')
  if (subject !== undefined) {
    const side = subjectOf(clause, place, { others, topic: frame.topic })
    return side === null ? null : { ...side, role: subject }
  }
  const topic = frame.slots.get('topic')
  if (topic === undefined) return { companies: [], role: 'party', doubt: 0 }
  const last = clause.groups.findLast(({ end }) => end <= place.start)
  const side = subjectOf(clause, last ?? place, { others, topic: true })
  return side === null ? null : { ...side, role: topic }
}

function namedIn({ companies }: { companies: Company[] }, roles: Filled): ReadonlySet<string> {
  return new Set([...companies.map(({ id }) => id), ...roles.keys()])
}

function addTo(roles: Filled, companies: Company[], role: Role): void {
  for (const company of companies) {
    if (!roles.has(company.id)) roles.set(company.id, { company, role })
  }
}

function hasRole(roles: Filled, wanted: Role): boolean {
  return [...roles.values()].some(({ role }) => role === wanted)
}

/** `Deliveroo, which DoorDash bought`: whom a relative clause with a subject of its own is about. */
function relativeObject(
  { masked, groups }: Clause,
  { start }: { start: number },
): Group | undefined {
  const at = groups.findLastIndex(({ end }) => end <= start)
  const [meant, subject] = [groups[at - 1], groups[at]]
  if (meant === undefined || subject === undefined) return undefined
  return RELATIVE.test(masked.slice(meant.end, subject.start)) &&
    /^ (?:\w+ ){0,3}$/u.test(masked.slice(subject.end, start))
    ? meant
    : undefined
}

function parseFrames(lines: string): Frame[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [type = '', confidence = '', slots = '', ...rest] = line.split('|')
      const named = slots.split(' ').flatMap(each => {
        const [places = '', role = ''] = each.split(':')
        return isRole(role) ? places.split('/').map((slot): [string, Role] => [slot, role]) : []
      })
      return {
        type: type as DealType,
        confidence: Number(confidence),
        slots: new Map(named),
        topic: slots.endsWith(' T'),
        needsTarget: /^S:buyer .*:target/.test(slots),
        pattern: compile(rest.join('|')),
      }
    })
}

function compile(pattern: string): RegExp {
  const whole = pattern.replace(
    /\{(few|money|pct|shops|kit)\}/g,
    (_, name: string) => PARTS[name] ?? '',
  )
  return new RegExp(whole.replaceAll('@', `${COMPANY_MARK}{1,40}`), 'gu')
}

function isRole(role: string): role is Role {
  return /^(?:party|buyer|target|seller)$/.test(role)
}

const PLATFORM = /^['’]s? (?:[\w-]+ ){0,2}(?:app|site|website|platform|marketplace|storefront)s?\b/u
const RELATIVE = /^,? (?:(?:of|in|from|to|with|for) )?(?:which|whom|that) (?:the )?$/u
const ORDER: Role[] = ['buyer', 'seller', 'party', 'target']
/** Patterns that frames share. */
const PARTS: Record<string, string> = {
  few: String.raw`(?:[\w'’-]+ ){0,4}`,
  money: String.raw`(?:(?:us|hk|[acrs])?[$£€¥₹] ?\d[\d_.]*|\d[\d_.]* (?:million |billion )?(?:us |hong kong )?(?:dollars|euros|pounds|yuan|rupees|yen|francs))(?: ?(?:million|billion|bn|m|crore))?`,
  pct: String.raw`\d[\d_.]{0,5} ?(?:%|per ?cent|pc)`,
  shops: String.raw`stores?|shops?|branches|supermarkets|hypermarkets|outlets|locations|restaurants|caf[ée]s|tills|checkouts|sites|shelves|aisles|malls?|warehouses?|depots|centres|centers|stations`,
  kit: String.raw`software|robots?|drones?|vans|lorries|trucks|technology|systems?|cameras|carts|lockers|screens|engine|cloud|models?|assistant|platform|tool|tools|couriers|riders|drivers|scooters|terminals|shelf labels|algorithms?|scanners|app|service|network`,
}
const RULES = parseFrames(`${FRAMES.trim()}\n${MORE_FRAMES.trim()}`)
