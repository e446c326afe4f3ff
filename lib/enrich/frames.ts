import type { DealParty, DealType } from '../model.ts'
import { subjectOf } from './clause-subject.ts'
import type { Company } from './data/companies.ts'
import { FRAMES } from './data/frames.ts'
import type { Group } from './groups.ts'
import { isOfPeople } from './nearness.ts'
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
    [...clause.masked.matchAll(frame.pattern)].flatMap(({ 0: matched, index }) => {
      const place = { start: index, end: index + matched.length }
      const found = fill(frame, clause, place)
      return found === null ? [] : [{ ...place, ...frame, found }]
    }),
  )
}

function fill(frame: Frame, clause: Clause, place: { start: number; end: number }): Parties | null {
  const roles = new Map<string, { company: Company; role: Role }>()
  const args = argumentsOf(clause, place)
  for (const { slot, group } of args) {
    const role = frame.slots.get(slot)
    if (role === undefined) continue
    for (const company of companiesOf(group)) {
      if (!roles.has(company.id)) roles.set(company.id, { company, role })
    }
  }
  if (frame.needsTarget && ![...roles.values()].some(({ role }) => role === 'target')) return null
  const subjectRole = frame.slots.get('S')
  let doubt = 0
  let all = [...roles.values()]
  if (subjectRole !== undefined) {
    if (roles.size === 0) return null
    const subject = subjectOf(clause, place, { others: new Set(roles.keys()), topic: frame.topic })
    if (subject === null) return null
    doubt = subject.doubt
    all = [...subject.companies.map(company => ({ company, role: subjectRole })), ...all]
  }
  if (all.length < 2 || all.length > 6) return null
  const parties = all
    .map(({ company: { id, name }, role }) => ({ id, name, role }))
    .toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
  const implied = args.some(({ group }) => group.members[0]?.pronoun === true)
  return { parties, via: null, doubt: doubt + (implied ? IMPLIED / 2 : 0) }
}

type Argument = { slot: string; group: Group }

/** The companies behind a verb or noun within its clause, each with the preposition before it, or `O`. */
function argumentsOf({ masked, groups }: Clause, { end }: { end: number }): Argument[] {
  const args: Argument[] = []
  let from = end
  for (const group of groups) {
    if (group.start < end) continue
    const gap = masked.slice(from, group.start)
    if (gap.length > 160 || BREAK.test(gap) || isNextSubject(masked, gap, group)) break
    const preposition = prepositionOf(gap)
    if ((group.aside && preposition !== 'including') || isOfPeople(masked, group)) {
      from = group.end
      continue
    }
    const isPlain = PLAIN.test(gap.slice(gap.lastIndexOf(` ${preposition ?? ''}`)))
    if (isPlain) {
      args.push({ slot: preposition ?? (args.length === 0 && from === end ? 'O' : 'more'), group })
    }
    from = group.end
  }
  return args
}

/** `to the annoyance of Tesco` has nothing to do with Tesco. */
function prepositionOf(gap: string): string | undefined {
  const found = PREPOSITION.exec(gap)?.[1]
  return found === 'of' && OF_ANOTHER.test(gap) ? 'beside' : found
}

/** `…, and Tesco said`, `as Kroger buys`: whom the next clause is about. */
function isNextSubject(masked: string, gap: string, group: Group): boolean {
  if (!/(?:,|\band|\bas|\bthat|\bsaid|["”]) ?(?:the )?$/u.test(gap) && !/^,/u.test(gap))
    return false
  return VERB_AFTER.test(masked.slice(group.end, group.end + 30))
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
        topic: / T$/.test(slots),
        needsTarget: /^S:buyer .*:target/.test(slots),
        pattern: new RegExp(rest.join('|').replaceAll('@', `${COMPANY_MARK}{1,40}`), 'gu'),
      }
    })
}

function isRole(role: string): role is Role {
  return /^(?:party|buyer|target|seller)$/.test(role)
}

const ORDER: Role[] = ['buyer', 'seller', 'party', 'target']
/** What may stand between a preposition and its company: `from a little-known wholesaler, `. */
const PLAIN =
  /^(?!.*\b(?:and|or|that|is|was|has|have|had|will|would|its? [a-z]+ed|let|said|says|as)\b)[^,;:()]*(?:[,(“"] ?)?$/u
const BREAK =
  /[.;:?!]|\b(?:while|whereas|but|although|though|because|whose|which|who|where|when|after|before|until|if|than|like|unlike|according)\b|, (?:and|so|or|as|then) (?:it|he|she|they|the)\b/u
const PREPOSITION =
  /.*\b(with|from|to|by|of|for|in|into|at|on|onto|between|through|via|among|under|against|inside|alongside|over|including|out)\b(?! of)[^;:]{0,70}$/u
const OF_ANOTHER = /\b(?:with|from|to|by|for|into|at|on|through|via)\b[^;:]*\bof\b/u
const VERB_AFTER =
  /^(?:['’]s [\w-]+)? (?:has|have|had|will|would|is|was|are|were|said|says|say|can|could|may|might|does|did|also|now|then|still|already|itself|[a-z]{3,}(?:ed|es))\b/u
const RULES = parseFrames(FRAMES)
