import { excludes, resolveSubject } from './coreference.ts'
import type { Standpoint } from './coreference.ts'
import { describedCompany } from './data/companies.ts'
import type { Company } from './data/companies.ts'
import { signingCountry } from './described-party.ts'
import { groupMentions } from './groups.ts'
import type { Group } from './groups.ts'
import { segmentsOf } from './segments.ts'
import type { Segment } from './segments.ts'
import { maskCompanies } from './triggers.ts'
import type { Trigger } from './triggers.ts'

/** A sentence being read for deals, with all that choosing its parties needs. */
export type Clause = Standpoint & { masked: string; groups: Group[]; segments: Segment[] }

/** The sentence at a place of a text as a clause. */
export function toClause(place: Standpoint): Clause {
  const sentence = place.sentences[place.at]
  const masked = sentence === undefined ? '' : maskCompanies(sentence.text, sentence.mentions)
  const groups = groupMentions(masked, sentence?.mentions ?? [])
  return { ...place, masked, groups, segments: segmentsOf(masked, groups) }
}

/** Companies of one side, with what is doubtful about them. */
export type Side = { companies: Company[]; doubt: number }

/** What a party takes off the confidence when a pronoun stands for it, or a description. */
export const IMPLIED = 0.15
export const DESCRIBED = 0.2

type Sides = { trigger: Trigger; clause: Clause; left: Group[]; right: Group | undefined }

/**
 * The party on the left: whom a relative clause is about, the subject, or whoever `it` or `the grocer`
 * means; after `With its purchase of B,` whoever follows, and at last a government. Null when nobody is clear.
 */
export function findSubject({ trigger, clause, left, right }: Sides): Side | null {
  const others = right === undefined ? [] : companiesOf(right)
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
  if (oblique !== undefined) return { companies: companiesOf(oblique), doubt: 0 }
  return fronted(clause, right) ?? government(clause, trigger)
}

/** `…, Alibaba's main competitor, …`: an owner in a clause of its own. */
function isAside(masked: string, { end }: Group, trigger: Trigger): boolean {
  const after = masked.slice(end, trigger.start)
  return /^['’]s? /u.test(after) && after.includes(',')
}

/** `With its purchase of Whole Foods, Amazon has …`: whom the clause that follows is about. */
function fronted({ groups, masked }: Clause, right: Group | undefined): Side | null {
  if (right === undefined) return null
  const next = groups.find(({ start, oblique }) => start >= right.end && !oblique)
  if (next === undefined || !FRONTED.test(masked.slice(0, right.start))) return null
  return /^[^,;.]{0,60}, $/u.test(masked.slice(right.end, next.start))
    ? { companies: companiesOf(next), doubt: 0 }
    : null
}

/** `Canada signs an agreement with Amazon`. */
function government({ sentences, at }: Clause, { start }: Trigger): Side | null {
  const name = signingCountry(sentences[at]?.text.slice(0, start) ?? '')
  return name === null ? null : { companies: [describedCompany(name)], doubt: DESCRIBED }
}

/** `Walmart, which has partnered with …`: whoever stands right before `which`, even as someone else's rival. */
function relativeSubject({ groups, masked }: Clause, trigger: Trigger): Group | undefined {
  const group = groups.findLast(({ end }) => end <= trigger.start)
  if (group === undefined) return undefined
  return /^,? (?:which|who)\b[^,]*$/.test(masked.slice(group.end, trigger.start))
    ? group
    : undefined
}

/** The companies of a group, in reading order. */
export function companiesOf({ members }: Group): Company[] {
  return members.map(({ company }) => company)
}

const FRONTED = /^(?:\W*[\w-]+ ){0,4}?(?:with|by|before|after|since|in|through|following|having)\b/u
