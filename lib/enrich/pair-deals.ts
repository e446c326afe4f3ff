import type { DealType } from '../model.ts'
import type { Framed } from './frames.ts'
import { isOfPeople } from './nearness.ts'
import { isOneHouse } from './party-roles.ts'
import { companiesOf } from './subject.ts'
import type { Clause } from './subject.ts'
import { findRivalry } from './triggers.ts'

/** Less sure than any frame's. */
const CONFIDENCE = 0.6

/**
 * A deal between the only two companies of a sentence that talks of a contract, licence or stake in words no frame
 * holds; at most one.
 */
export function findPaired({ masked, groups }: Clause): Framed[] {
  if (groups.length < 2 || masked.length > 400 || NOT_ONE.test(masked)) return []
  if (groups.some(group => group.aside || isOfPeople(masked, group))) return []
  const parties = [
    ...new Map(groups.flatMap(companiesOf).map(({ id, name }) => [id, { id, name }])).values(),
  ]
  const [first, second] = parties
  if (first === undefined || second === undefined || parties.length > 2) return []
  if (isOneHouse(first.id, second.id) || findRivalry(masked).length > 0) return []
  for (const [type, pattern] of CUES) {
    const cue = pattern.exec(masked)
    if (cue === null) continue
    const end = cue.index + cue[0].length
    const found = {
      parties: parties.map(each => ({ ...each, role: 'party' as const })),
      via: null,
      doubt: 0,
    }
    return [{ type, confidence: CONFIDENCE, found, start: cue.index, end }]
  }
  return []
}

const NOT_ONE =
  /\b(?:rivals?|competitors?|compet\w+|belongs? to|part of|owned by|unlike|analysts?|shares? (?:rose|fell|gained|lost|slipped|closed)|respectively|compared|than|market share|such as|for example|customers include|tenants|sued?|lawsuit|court|formerly|previously (?:at|with)|joined from|veteran|worked (?:at|for)|left|index|no|not|unions?|workers)\b/u
const CUES: [DealType, RegExp][] = [
  ['joint-venture', /\bjoint (?:venture|company)\b/u],
  ['licensing', /\b(?:under licen[cs]e|licen[cs]ing|franchise|royalt(?:y|ies))\b/u],
  [
    'investment',
    /\b(?:shareholding|shareholders?|convertible bonds?|funding round|minority stake)\b/u,
  ],
  [
    'partnership',
    /\b(?:contract|agreement|partnership|tie-?up|alliance|collaborat(?:e|es|ed|ion)|jointly)\b/u,
  ],
]
