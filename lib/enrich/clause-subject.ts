import type { Company } from './data/companies.ts'
import type { Group } from './groups.ts'
import { isOfPeople } from './nearness.ts'
import { isProse } from './reading.ts'
import { companiesOf, IMPLIED } from './subject.ts'
import type { Clause, Side } from './subject.ts'

type Limits = { others: ReadonlySet<string>; topic: boolean }

/**
 * Whom the clause around a verb or noun is about: the nearest company before it that no preposition governs, the one
 * before `which` or `whose`, the owner in `its purchase`, else, with `topic`, the company that the text is about here.
 */
export function subjectOf(
  clause: Clause,
  { start }: { start: number },
  { others, topic }: Limits,
): Side | null {
  const { masked, groups } = clause
  const left = groups.filter(
    group => group.end <= start && !group.aside && !isOfPeople(masked, group),
  )
  const isOther = (group: Group): boolean => companiesOf(group).some(({ id }) => !others.has(id))
  const before = masked.slice(0, start)
  const last = groups.findLast(group => group.end <= start)
  if (last !== undefined && isOther(last) && RELATIVE.test(before.slice(last.end))) {
    return side(last, others)
  }
  const owner = left.findLast(group => OWNED.test(before.slice(group.end)) && isOther(group))
  if (owner !== undefined) return side(owner, others)
  const subject = left.findLast(group => {
    const gap = before.slice(group.end)
    return !group.oblique && isOther(group) && gap.length <= 200 && !CUT.test(gap)
  })
  if (subject !== undefined) return side(subject, others)
  if (left.some(isOther) && !topic) return null
  const meant = topicOf(clause, others)
  const isIts = /\b(?:its|their|it|they|the company)\b[^,;:]{0,60}$/u.test(before)
  return meant !== null && (topic || isIts) ? { companies: [meant], doubt: IMPLIED } : null
}

function side(group: Group, others: ReadonlySet<string>): Side {
  const isMeant = group.members[0]?.pronoun === true
  return {
    companies: companiesOf(group).filter(({ id }) => !others.has(id)),
    doubt: isMeant ? IMPLIED / 2 : 0,
  }
}

/** The company that the sentences just before are about. */
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
const OWNED = /^['’]s? (?:[\w$£€.%_-]+ ){0,6}$/u
/** What stands between a subject and a verb of another clause. */
const CUT = /[;:]|["”] |\. /u
