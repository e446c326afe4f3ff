import type { Company } from './data/companies.ts'
import type { Group } from './groups.ts'
import { isOfPeople } from './nearness.ts'
import { isProse } from './reading.ts'
import { hasVerb, segmentAt } from './segments.ts'
import type { Segment } from './segments.ts'
import { companiesOf, IMPLIED } from './subject.ts'
import type { Clause, Side } from './subject.ts'

type Limits = { others: ReadonlySet<string>; topic: boolean }

/**
 * Whom the clause around a verb or noun is about: the owner in `Tesco's purchase`, the company that the clause begins
 * with or that its relative pronoun means, else, with `topic`, the company that the text is about here.
 */
export function subjectOf(
  clause: Clause,
  { start }: { start: number },
  { others, topic }: Limits,
): Side | null {
  const { masked, groups } = clause
  const isOther = (group: Group): boolean => companiesOf(group).some(({ id }) => !others.has(id))
  const before = masked.slice(0, start)
  const last = groups.findLast(group => group.end <= start)
  if (last !== undefined && isOther(last) && RELATIVE.test(before.slice(last.end))) {
    return side(last, others)
  }
  const left = groups.filter(
    group =>
      group.end <= start &&
      !group.aside &&
      !isOfPeople(masked, group) &&
      !POSSESSED.test(before.slice(0, group.start)) &&
      !PARENT_AFTER.test(before.slice(group.end)),
  )
  const owner = left.findLast(group => OWNED.test(before.slice(group.end)) && isOther(group))
  if (owner !== undefined) return side(owner, others)
  const subject = headOf(clause, left, start)
  if (subject !== undefined && isOther(subject)) return side(subject, others)
  if (left.some(isOther) && !topic) return null
  const meant = topicOf(clause, others)
  const isIts = /\b(?:its|their|it|they|the company)\b[^,;:]{0,60}$/u.test(before)
  return meant !== null && (topic || isIts) ? { companies: [meant], doubt: IMPLIED } : null
}

/** The subject of the clause at a place, in its own segment or before the words set aside that part them. */
function headOf(clause: Clause, left: Group[], place: number): Group | undefined {
  const { masked, segments } = clause
  const at = segmentAt(segments, place)
  for (let index = at; index >= 0; index--) {
    const segment = segments[index]
    if (segment === undefined) return undefined
    if (index !== at && segment.kind !== 'main') continue
    const inside = left.filter(({ start, end }) => start >= segment.start && end <= segment.end)
    const head = inside.findLast(group => isHead(masked, group, segment, inside))
    if (head !== undefined && !(index !== at && FRONTED.test(masked.slice(segment.start))))
      return head
    if (segment.kind !== 'main') return segment.of
    if (segment.hard) return undefined
  }
  return undefined
}

/** Whether a clause begins with a company: no verb and no preposition stand before it, or a conjunction and a verb around. */
function isHead(masked: string, group: Group, segment: Segment, inside: Group[]): boolean {
  const before = masked.slice(segment.start, group.start)
  if (CONJUNCTION.test(before) && VERB_AFTER.test(masked.slice(group.end, group.end + 40)))
    return true
  if (group.oblique || hasVerb(before)) return false
  if (segment.kind !== 'main') return /^ ?(?:\w+ )?(?:which|whom) (?:the )?$/u.test(before)
  return inside[0] === group || !isOwner(masked, group)
}

function isOwner(masked: string, { end }: Group): boolean {
  return /^['’]s? /u.test(masked.slice(end, end + 3))
}

function side(group: Group, others: ReadonlySet<string>): Side {
  const isMeant = group.members[0]?.pronoun === true
  return {
    companies: companiesOf(group).filter(({ id }) => !others.has(id)),
    doubt: isMeant ? IMPLIED / 2 : 0,
  }
}

/** The company that the sentences just before are about, when it is not one of `others`. */
export function topicOf(
  { sentences, at, title }: Clause,
  others: ReadonlySet<string>,
): Company | null {
  const near = sentences.slice(Math.max(0, at - 3), at).toReversed()
  for (const { text, mentions } of [...near.filter(isProse), ...title]) {
    if (text === '') continue
    const first = mentions.find(({ company }) => !others.has(company.id))
    if (first !== undefined) return first.company
  }
  return null
}

const RELATIVE = /^,? (?:which|who|that|whose)\b[^,;]*$/u
/** `its Whole Foods` does nothing of its own. */
const POSSESSED = /\b(?:its|their) $/u
/** `Argos's owner` is another company. */
const PARENT_AFTER = /^['’]s? (?:[\w-]+ )?(?:parent|owner)s?\b(?! company)/u
const OWNED = /^['’]s? (?:[\w$£€.%_-]+ ){0,6}$/u
const CONJUNCTION =
  /\b(?:and|but|as|while|when|that|because|where|so|after|before|said|if|since|until) (?:the |its |rival )?$/u
const FRONTED = /^ ?(?:when|after|before|as|if|while|because|since|once|although|though)\b/u
const VERB_AFTER =
  /^(?:['’]s [\w-]+)? (?:\w+ly )?(?:has|have|had|will|would|is|was|are|were|said|says|say|can|could|may|might|does|did|also|now|then|still|already|itself|[a-z]{3,}(?:ed|es|s)|took|bought|sold|paid|gave|put|set|got|made|went|came|left|won|held|led|ran)\b/u
