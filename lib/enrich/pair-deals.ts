import type { Deal, DealType } from '../model.ts'
import type { Company } from './data/companies.ts'
import { PAIR_CUES } from './data/pair-cues.ts'
import { eachMatch } from './each-match.ts'
import type { Framed } from './frames.ts'
import type { Group } from './groups.ts'
import { isOfPeople } from './nearness.ts'
import { isOneHouse } from './party-roles.ts'
import type { Segment } from './segments.ts'
import type { Clause } from './subject.ts'
import { COMPANY_MARK, findRivalry } from './triggers.ts'

/**
 * Deals between the two companies of a segment that begins with the one and goes on to the other, in words that no
 * frame holds. Pairs that `stated` deals of the sentence already join are left out.
 */
export function findPaired({ masked, groups, segments }: Clause, stated: Deal[]): Framed[] {
  if (groups.length < 2 || masked.length > 600) return []
  return segments.flatMap(segment => {
    const inside = groups.filter(({ start, end }) => start >= segment.start && end <= segment.end)
    const text = masked.slice(segment.start, segment.end)
    const pair = pairOf(inside, masked)
    if (segment.kind !== 'main' || pair === null || NONE.test(text)) return []
    if (findRivalry(text).length > 0 || isOneHouse(pair[0].id, pair[1].id)) return []
    if (stated.some(deal => pair.every(({ id }) => deal.parties.some(party => party.id === id))))
      return []
    const cue = bestCue(text, segment)
    if (cue === null) return []
    const parties = pair.map(({ id, name }) => ({ id, name, role: 'party' as const }))
    return [{ ...cue, found: { parties, via: null, doubt: 0 } }]
  })
}

/** The two companies of a segment, the first of them its subject, both by name. */
function pairOf(inside: Group[], masked: string): [Company, Company] | null {
  const [first, second, third] = inside
  if (first === undefined || second === undefined || third !== undefined || first.oblique)
    return null
  if (inside.some(group => group.aside || isOfPeople(masked, group) || group.members.length > 1))
    return null
  const [left, right] = [first, second].flatMap(({ members }) => members)
  if (left === undefined || right === undefined || left.pronoun || right.pronoun) return null
  return left.company.id === right.company.id ? null : [left.company, right.company]
}

function bestCue(text: string, { start }: { start: number }): Omit<Framed, 'found'> | null {
  let best: Omit<Framed, 'found'> | null = null
  for (const { type, confidence, pattern } of CUES) {
    const [match] = eachMatch(pattern, text)
    if (match === undefined || (best !== null && best.confidence >= confidence)) continue
    const at = start + match.index
    best = { type, confidence, start: at, end: at + match.text.length }
  }
  return best
}

const NONE =
  /\b(?:rivals?|competitors?|compet\w+|part of|analysts?|shares? (?:rose|fell|gained|lost|slipped|closed)|respectively|compared|than|market share|such as|for example|customers include|sued?|lawsuit|court|formerly|previously (?:at|with)|joined from|veteran|worked (?:at|for)|former|index|nor|neither|unions?|workers|arch-enemy|opponent|like)\b/u
const CUES = PAIR_CUES.trim()
  .split('\n')
  .map(line => {
    const [type = '', confidence = '', ...rest] = line.split('|')
    return {
      type: type as DealType,
      confidence: Number(confidence),
      pattern: new RegExp(rest.join('|').replaceAll('@', `${COMPANY_MARK}{1,40}`), 'gu'),
    }
  })
