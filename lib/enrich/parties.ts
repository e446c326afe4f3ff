import { excludes, resolveObject, resolveSubject } from './coreference.ts'
import type { Standpoint } from './coreference.ts'
import { describedCompany } from './data/companies.ts'
import type { Company } from './data/companies.ts'
import { describedParty, namedPerson, signingCountry } from './described-party.ts'
import type { Group } from './groups.ts'
import { isNear, isVenue } from './nearness.ts'
import { toParties } from './party-roles.ts'
import type { Parties } from './party-roles.ts'
import type { Trigger } from './triggers.ts'

/** A sentence being read for deals, with all that choosing its parties needs. */
export type Clause = Standpoint & { masked: string; groups: Group[] }

type Sides = { trigger: Trigger; clause: Clause; left: Group[]; right: Group[] }

/** Companies of one side, with what is doubtful about them. */
type Side = { companies: Company[]; doubt: number }

const IMPLIED = 0.15
const DESCRIBED = 0.2

/** Who is in the deal that a trigger states, and in what role; null unless at least two companies are clear. */
export function chooseParties(trigger: Trigger, clause: Clause): Parties | null {
  const open = clause.groups.filter(group => !group.aside)
  const left = open.filter(
    group => group.end <= trigger.start && !STAFF_AFTER.test(clause.masked.slice(group.end)),
  )
  const right = open.filter(group => group.start >= trigger.end)
  if (trigger.shape === 'noun') return ofNoun(trigger, clause)
  if (trigger.shape === 'together') return ofTogether({ trigger, clause, left, right })
  const other = findOther({ trigger, clause, right })
  const found = other === undefined ? null : withLeft({ trigger, clause, left, right: other })
  return found ?? withUnnamed({ trigger, clause, left, right })
}

/** The party on the right: right after the trigger, after `to` for sellers, or the venue for marketplaces. */
function findOther({ trigger, clause, right }: Omit<Sides, 'left'>): Group | undefined {
  const { masked } = clause
  if (trigger.shape === 'on') {
    return (
      right.find(group => isVenue(masked, group)) ??
      right.find(group => OUTLET.test(masked.slice(trigger.start, group.start)))
    )
  }
  if (trigger.shape === 'sells') {
    return right.find(({ start }) =>
      / to (?:(?!of )[\w-]+ ){0,4}$/.test(masked.slice(trigger.end, start)),
    )
  }
  const [first] = right
  if (first === undefined || !isNear(masked, trigger, first)) return undefined
  return trigger.shape !== 'offers' || UNIT_AFTER.test(masked.slice(first.end)) ? first : undefined
}

/** `a deal between A and B`, else `A and B team up`. */
function ofTogether({ trigger, clause, left, right }: Sides): Parties | null {
  const [first, second] = right
  if (first !== undefined && BETWEEN.test(trigger.text) && isNear(clause.masked, trigger, first)) {
    return toParties(
      companiesOf(first),
      second === undefined ? [] : companiesOf(second),
      'together',
    )
  }
  const isPair = BETWEEN.test(trigger.text) && THE_TWO.test(clause.masked.slice(trigger.end))
  const named = isPair ? left.slice(-2) : left.slice(-1)
  return toParties(named.flatMap(companiesOf), [], 'together')
}

/** `Walmart's Flipkart deal`, `the Uber-Walmart tie-up`, `Kroger in Ocado deal`: the company before the word and its partner. */
function ofNoun(trigger: Trigger, clause: Clause): Parties | null {
  const left = clause.groups.filter(group => group.end <= trigger.start)
  const last = left.at(-1)
  if (last === undefined) return null
  if (last.members.length > 1) return toParties(companiesOf(last), [], 'noun')
  const before = left.at(-2)
  const owner =
    before !== undefined && /^['’]s? $/u.test(clause.masked.slice(before.end, last.start))
      ? before
      : left.find(group => !group.aside && !group.oblique && !isSame(group, last))
  const other = owner ?? (before === undefined || isSame(before, last) ? undefined : before)
  if (other === undefined) {
    const start = clause.masked.slice(Math.max(0, last.start - 240), last.start)
    const implied = /\b(?:its|their) $/u.test(start) ? resolveSubject(clause, start) : null
    return implied === null
      ? null
      : settle(
          { companies: [implied], doubt: IMPLIED },
          { companies: companiesOf(last), doubt: 0 },
          trigger,
        )
  }
  if (other.members.length > 2) return null
  return toParties(companiesOf(other), companiesOf(last), 'noun')
}

function withLeft({
  trigger,
  clause,
  left,
  right,
}: Omit<Sides, 'right'> & { right: Group }): Parties | null {
  const buyer = trigger.shape === 'buys' ? namedBuyer(clause, right) : undefined
  if (buyer !== undefined) return toParties(companiesOf(buyer), companiesOf(right), 'buys')
  const known = companiesOf(right)
  const subject = findSubject({ trigger, clause, left }, known)
  if (subject === null) return null
  const venue = trigger.shape === 'on' ? houseOf(clause, known) : []
  return settle(subject, { companies: [...known, ...venue], doubt: 0 }, trigger)
}

/** A second party without a name: `it`, `the chain`, or described (`an Indian grocery chain`). */
function withUnnamed({ trigger, clause, left, right }: Sides): Parties | null {
  const sentence = clause.sentences[clause.at]
  if (sentence === undefined || !TAKES_OBJECT.has(trigger.shape)) return null
  const subject = findSubject({ trigger, clause, left }, [])
  const after = sentence.text.slice(trigger.end, trigger.end + 120)
  if (subject === null) return null
  const meant = resolveObject(
    clause,
    after.toLowerCase(),
    subject.companies.map(({ id }) => id),
  )
  if (meant !== null && trigger.shape !== 'offers') {
    return settle(subject, { companies: [meant], doubt: IMPLIED }, trigger)
  }
  const words =
    describedParty(after) ??
    (trigger.shape === 'with' && trigger.type === 'partnership' ? namedPerson(after) : null)
  const isNamed = right.some(({ start }) => start - trigger.end < (words?.length ?? 0) + 8)
  if (words === null || isNamed || trigger.confidence < 0.8) return null
  return settle(subject, { companies: [describedCompany(words)], doubt: DESCRIBED }, trigger)
}

/** The party on the left: whom a relative clause is about, the subject, or whoever `it` or `the grocer` means. */
function findSubject(
  { trigger, clause, left }: Omit<Sides, 'right'>,
  others: Company[],
): Side | null {
  const before = clause.masked.slice(Math.max(0, trigger.start - 240), trigger.start)
  const isOther = (group: Group): boolean =>
    others.every(({ id }) => id !== group.members[0]?.company.id)
  const subject =
    relativeSubject(clause, trigger) ??
    left.findLast(
      group => !group.oblique && isOther(group) && !isAside(clause.masked, group, trigger),
    )
  const isMeant = subject?.members.every(({ company }) => !excludes(before, company)) === true
  if (subject !== undefined && isMeant) return { companies: companiesOf(subject), doubt: 0 }
  const implied = resolveSubject(clause, before)
  if (implied !== null) return { companies: [implied], doubt: IMPLIED }
  const oblique = left.findLast(isOther)
  return oblique === undefined ? null : { companies: companiesOf(oblique), doubt: 0 }
}

/** `…, Alibaba's main competitor, …`: an owner in a clause of its own. */
function isAside(masked: string, { end }: Group, trigger: Trigger): boolean {
  const after = masked.slice(end, trigger.start)
  return /^['’]s? /u.test(after) && after.includes(',')
}

function settle(left: Side, right: Side, { shape }: Trigger): Parties | null {
  const found = toParties(left.companies, right.companies, shape)
  return found === null ? null : { ...found, doubt: left.doubt + right.doubt }
}

/** `With its purchase of Whole Foods, Amazon has …`: whom the clause that follows is about. */
function fronted({ groups, masked }: Clause, right: Group): Side | null {
  const next = groups.find(({ start, oblique }) => start >= right.end && !oblique)
  if (next === undefined || !FRONTED.test(masked.slice(0, right.start))) return null
  return /^[^,;.]{0,60}, $/u.test(masked.slice(right.end, next.start))
    ? { companies: companiesOf(next), doubt: 0 }
    : null
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

/** The owners and units of a venue that the sentence names too: Alibaba for Tmall Global. */
function houseOf({ groups }: Clause, venue: Company[]): Company[] {
  return groups
    .flatMap(companiesOf)
    .filter(({ id, parent }) => venue.some(of => of.parent === id || of.id === parent))
}

function companiesOf({ members }: Group): Company[] {
  return members.map(({ company }) => company)
}

function isSame(a: Group, b: Group): boolean {
  return a.members[0]?.company.id === b.members[0]?.company.id
}

const TAKES_OBJECT: ReadonlySet<Trigger['shape']> = new Set([
  'with',
  'buys',
  'bought-by',
  'invests',
  'offers',
  'licenses',
])
const BETWEEN = /\b(?:between|of|among|partners|parties) ?$/i
const THE_TWO = /^ (?:the|these) (?:two|pair|companies|retailers|firms|groups|chains)\b/u
/** `Amazon drivers`, `the former Google executive`: people of a company act for themselves. */
const STAFF_AFTER =
  /^(?:['’]s?)? (?:workers|employees|staff|unions?|drivers|shareholders|customers|shoppers|investors|pensioners|exec|executive|veteran|manager|alumn[ia])\b/u
const FRONTED = /^(?:\W*[\w-]+ ){0,4}?(?:with|by|before|after|since|in|through|following|having)\b/u
const OUTLET = / (?:via|through|at|inside|in) (?:the )?$/u
const UNIT_AFTER =
  /^(?:['’]s)? (?:[\w-]+ ){0,3}?(?:unit|business|chain|arm|division|operations?|stores|stake|brand)\b/u
