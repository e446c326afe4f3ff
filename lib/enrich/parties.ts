import { subjectOf } from './clause-subject.ts'
import { resolveObject, resolveSubject } from './coreference.ts'
import { describedCompany } from './data/companies.ts'
import type { Company } from './data/companies.ts'
import { describedParty, namedPerson } from './described-party.ts'
import type { Group } from './groups.ts'
import { isNear, isVenue } from './nearness.ts'
import { toParties } from './party-roles.ts'
import type { Parties } from './party-roles.ts'
import { companiesOf, DESCRIBED, findSubject, IMPLIED } from './subject.ts'
import type { Clause, Side } from './subject.ts'
import type { Trigger } from './triggers.ts'

type Sides = { trigger: Trigger; clause: Clause; left: Group[]; right: Group[] }

/** Who is in the deal that a trigger states, and in what role; null unless at least two companies are clear. */
export function chooseParties(trigger: Trigger, clause: Clause): Parties | null {
  const open = clause.groups.filter(group => !group.aside)
  const left = open.filter(
    group => group.end <= trigger.start && !STAFF_AFTER.test(clause.masked.slice(group.end)),
  )
  const right = open.filter(group => group.start >= trigger.end)
  if (trigger.shape === 'noun') return ofNoun(trigger, clause)
  if (trigger.shape === 'both') return ofBoth([...left, ...right])
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
      right.find(
        group =>
          group.members[0]?.pronoun !== true &&
          OUTLET.test(masked.slice(trigger.start, group.start)),
      )
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

/** `A lets B bring parcels under a new agreement`: the two companies of a sentence that names no third. */
function ofBoth(groups: Group[]): Parties | null {
  const companies = groups.flatMap(companiesOf)
  return new Set(companies.map(({ id }) => id)).size === 2 ? toParties(companies, [], 'both') : null
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
  const others = new Set(known.map(({ id }) => id))
  const subject =
    subjectOf(clause, trigger, { others, topic: false }) ??
    findSubject({ trigger, clause, left, right })
  if (subject === null) return null
  const venue = trigger.shape === 'on' ? houseOf(clause, known) : []
  return settle(subject, { companies: [...known, ...venue], doubt: 0 }, trigger)
}

/** A second party without a name: `it`, `the chain`, or described (`an Indian grocery chain`). */
function withUnnamed({ trigger, clause, left, right }: Sides): Parties | null {
  const sentence = clause.sentences[clause.at]
  if (sentence === undefined || !TAKES_OBJECT.has(trigger.shape)) return null
  const subject = findSubject({ trigger, clause, left, right: undefined })
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
    describedParty(trigger.shape === 'offers' ? after.replace(/^ (?:its|their) /u, ' ') : after) ??
    (trigger.shape === 'with' && trigger.type === 'partnership' ? namedPerson(after) : null)
  const isNamed = right.some(({ start }) => start - trigger.end < (words?.length ?? 0) + 8)
  if (words === null || isNamed || trigger.confidence < 0.8) return null
  return settle(subject, { companies: [describedCompany(words)], doubt: DESCRIBED }, trigger)
}

function settle(left: Side, right: Side, { shape }: Trigger): Parties | null {
  const found = toParties(left.companies, right.companies, shape)
  return found === null ? null : { ...found, doubt: left.doubt + right.doubt }
}

/** `the takeover of Asda by Walmart`. */
function namedBuyer({ groups, masked }: Clause, target: Group): Group | undefined {
  const next = groups.find(({ start }) => start >= target.end)
  if (next === undefined) return undefined
  return / by (?:[\w-]+ ){0,4}$/.test(masked.slice(target.end, next.start)) ? next : undefined
}

/** The owners and units of a venue that the sentence names too: Alibaba for Tmall Global. */
function houseOf({ groups }: Clause, venue: Company[]): Company[] {
  return groups
    .flatMap(companiesOf)
    .filter(({ id, parent }) => venue.some(of => of.parent === id || of.id === parent))
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
const OUTLET = / (?:via|through|at|inside|in) (?:the )?$/u
const UNIT_AFTER =
  /^(?:['’]s)? (?:[\w-]+ ){0,3}?(?:unit|business|chain|arm|division|operations?|stores|stake|brand)\b/u
