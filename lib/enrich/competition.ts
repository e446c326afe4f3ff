import type { Deal } from '../model.ts'
import { resolveSubject } from './coreference.ts'
import type { Company } from './data/companies.ts'
import type { Group } from './groups.ts'
import { isOneHouse } from './party-roles.ts'
import type { Clause } from './subject.ts'
import { findRivalry } from './triggers.ts'

/** Rivalries that a sentence states, one entry a pair of companies. */
export function findRivals(clause: Clause): Deal[] {
  const found = new Map<string, Deal>()
  for (const { start, end } of findRivalry(clause.masked)) {
    const rival = clause.groups.find(group => group.start >= end)
    if (rival === undefined || !isNear(clause.masked.slice(end, rival.start))) continue
    const target = rival.members[0]?.company
    if (target === undefined) continue
    for (const company of challengers(clause, start, rival)) {
      if (company.id === target.id || isOneHouse(company.id, target.id)) continue
      const deal = toDeal(clause, [company, target], clause.masked.slice(start, end).trim())
      if (deal !== null) found.set(`${company.id} ${target.id}`, deal)
    }
  }
  return [...found.values()]
}

/** Whoever the clause is about; after `In order to fight …,` that is the company that follows. */
function challengers(clause: Clause, start: number, rival: Group): Company[] {
  const parties = clause.groups.filter(group => !group.aside && !group.oblique && group !== rival)
  const left = parties.findLast(group => group.end <= start)
  const before = clause.masked.slice(0, start)
  if (left !== undefined && !/[,;] (?:its|their) $/u.test(before)) return companiesOf(left)
  const right = parties.find(group => group.start >= rival.end)
  if (left === undefined && right !== undefined && FRONTED.test(before)) return companiesOf(right)
  const implied = resolveSubject(clause, before.slice(-240))
  return implied === null ? [] : [implied]
}

function companiesOf({ members }: Group): Company[] {
  return members.map(member => member.company)
}

function isNear(gap: string): boolean {
  return gap.length <= 44 && /^(?:['’]s)?(?: [\w'’.-]+){0,5} ?$/u.test(gap) && !BLOCK.test(gap)
}

/** Nothing but an aim stands before: `In order to curb …, Walmart invested`. */
const FRONTED = /(?:^|, )(?:\w+ ){0,8}(?:to|against) $/u
const BLOCK = /\b(?:in|on|at|by|for|to|that|who|which|but|while|and)\b/u

function toDeal(
  { sentences, at }: Clause,
  [a, b]: [Company, Company],
  trigger: string,
): Deal | null {
  const sentence = sentences[at]
  if (sentence === undefined) return null
  return {
    type: 'competition',
    parties: [a, b].map(({ id, name }) => ({ id, name, role: 'party' })),
    via: null,
    status: 'announced',
    exclusive: false,
    amount: null,
    stakePercent: null,
    market: null,
    evidence: { text: sentence.text, start: sentence.start, end: sentence.end },
    trigger,
    confidence: 0.7,
  }
}
