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
    if (group.oblique || !isOther(group) || gap.length > 200 || CUT.test(gap)) return false
    return !isObject(masked, group) && !isInRelative(clause, group)
  })
  if (subject !== undefined) return side(subject, others)
  if (left.some(isOther) && !topic) return null
  const meant = topicOf(clause, others)
  const isIts = /\b(?:its|their|it|they|the company)\b[^,;:]{0,60}$/u.test(before)
  return meant !== null && (topic || isIts) ? { companies: [meant], doubt: IMPLIED } : null
}

/** `A bought B and hired …`: B is no subject. */
function isObject(masked: string, { start }: Group): boolean {
  return OBJECT.test(masked.slice(Math.max(0, start - 48), start))
}

/** `A, which owns B, bought …`: B is no subject. */
function isInRelative({ masked, groups }: Clause, group: Group): boolean {
  const before = groups.findLast(({ end }) => end <= group.start)
  if (before === undefined) return false
  return (
    /^, (?:which|who|whose)\b[^,]*$/u.test(masked.slice(before.end, group.start)) &&
    masked.startsWith(',', group.end)
  )
}

function side(group: Group, others: ReadonlySet<string>): Side {
  const isMeant = group.members[0]?.pronoun === true
  return {
    companies: companiesOf(group).filter(({ id }) => !others.has(id)),
    doubt: isMeant ? IMPLIED / 2 : 0,
  }
}

/** The company that the sentences just before are about. */
function topicOf({ sentences, at, title }: Clause, others: ReadonlySet<string>): Company | null {
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
const OBJECT =
  /\b(?:owns?|owned|buys?|bought|buying|acquir(?:e|es|ed|ing)|tak(?:e|es|ing)(?: over)?|took(?: over)?|sells?|sold|selling|hires?|hired|runs?|operat(?:es?|ed|ing)|us(?:es?|ed|ing)|calls?|called|helps?|helped|lets?|suppl(?:y|ies|ied)|joins?|joined|left|leave|makes?|made|pays?|paid|chose|chooses?|picked|backs?|backed|beat|add(?:s|ed)?|owning|merged?|replac(?:e|es|ed|ing)|told|challeng(?:e|es|ed|ing)) (?:(?:the|its|an?|rival|smaller|larger|fellow) ){0,2}$/u
/** What stands between a subject and a verb of another clause. */
const CUT = /[;:]|["”] |\. /u
