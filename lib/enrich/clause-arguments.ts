import type { Group } from './groups.ts'
import { isOfPeople } from './nearness.ts'
import { segmentAt } from './segments.ts'
import type { Clause } from './subject.ts'

export type Argument = { slot: string; group: Group }

/** What one verb says of one deal. `subject` is there where the words behind the verb name a further one. */
export type Statement = { subject: Group | undefined; args: Argument[] }

/**
 * The companies behind a verb or noun within its clause, each with the preposition before it, or `O`. A verb can state
 * several deals: `bought A in 2018 and B in 2020`, `sold A to B and C to D`, `chose A, Tesco B`.
 */
export function argumentsOf(clause: Clause, { end }: { end: number }): Statement[] {
  const { masked, groups, segments } = clause
  const own = segmentAt(segments, end)
  let statement: Statement = { subject: undefined, args: [] }
  const statements = [statement]
  let from = end
  const right = groups.filter(({ start }) => start >= end)
  for (const [index, group] of right.entries()) {
    const at = segmentAt(segments, group.start)
    const segment = segments[at]
    if (segment === undefined || (segment.hard && at !== own)) break
    if (at !== own && segment.kind !== 'main') {
      from = Math.max(from, segment.end)
      continue
    }
    const gap = masked.slice(from, group.start)
    const isFurther = statement.args.length > 0 && COORDINATED.test(gap)
    if (at !== own && segments[own]?.kind !== 'main' && !isFurther) break
    const next = right[index + 1]
    if (next !== undefined && isGapped({ masked, gap, group, next }, statement)) {
      statement = { subject: group, args: [] }
      statements.push(statement)
      from = group.end
      continue
    }
    if (gap.length > 160 || BREAK.test(gap) || isNextSubject(masked, gap, group)) break
    const preposition = prepositionOf(isFurther ? (FURTHER.exec(gap)?.[0] ?? '') : gap)
    if ((group.aside && preposition !== 'including') || isOfPeople(masked, group)) {
      from = group.end
      continue
    }
    if (isFurther || PLAIN.test(gap.slice(gap.lastIndexOf(` ${preposition ?? ''}`)))) {
      const isFirst = statement.args.length === 0 && (from === end || gap === ' ')
      const slot =
        preposition ?? (isFurther ? statement.args[0]?.slot : isFirst ? 'O' : 'more') ?? 'O'
      if (isFurther && statement.args.some(arg => arg.slot === slot)) {
        statement = { subject: statement.subject, args: [] }
        statements.push(statement)
      }
      statement.args.push({ slot, group })
    } else if (statement.args.length === 0 && gap.endsWith(' and ')) break
    from = group.end
  }
  return statements
}

type Place = { masked: string; gap: string; group: Group; next: Group }

/** `A bought B, C D`, `A went with B, C with D`: a company that does with the next what the verb says. */
function isGapped({ masked, gap, group, next }: Place, { args }: Statement): boolean {
  const slot = args[0]?.slot
  if (slot === undefined || !COORDINATED.test(gap) || / (?:to|with|from|by) $/u.test(gap))
    return false
  const between = masked.slice(group.end, next.start)
  return slot === 'O' ? between === ' ' : args.length === 1 && between.trim() === slot
}

/** `to the annoyance of Tesco` has nothing to do with Tesco. */
function prepositionOf(gap: string): string | undefined {
  const whole = PART_OF.exec(gap)?.[1]
  if (whole !== undefined) return whole
  const found = PREPOSITION.exec(gap)?.[1]
  return found === 'of' && (OF_ANOTHER.test(gap) || gap.startsWith(',')) ? 'beside' : found
}

/** `…, and Tesco said`, `as Kroger buys`: whom the next clause is about. */
function isNextSubject(masked: string, gap: string, group: Group): boolean {
  if (
    !/(?:,|\band|\bas|\bthat|\bsaid|["”]|, (?:and|but) [^,]{0,24}) ?(?:the )?$/u.test(gap) &&
    !gap.startsWith(',')
  )
    return false
  return VERB_AFTER.test(masked.slice(group.end, group.end + 30))
}

/** `from affiliates of Halberd` is from Halberd. */
const PART_OF =
  /\b(with|from|to|by|on|in|at|through|via|into) (?:the |its |\w+ )?(?:app|platform|site|website|stores?|shops?|shelves|branches|unit|arm|subsidiary|owners?|parent|affiliates?|units?|banner|brand|hands) of (?:the )?$/u
const OF_ANOTHER = /\b(?:with|from|to|by|for|into|at|on|through|via)\b[^;:]*\bof\b/u
/** A further company after `and` or a comma, with no more than when and for how much between. */
const COORDINATED =
  /^(?:['’]s?(?: [\w-]+){0,2})?(?: (?!and\b)[\w$£€¥₹_%'’.-]+){0,8}(?:,|,? and|,? as well as|, then) (?:\d[\d_]*%? )?(?:(?:with|from|to|by|for|on|in|at|of) )?(?:(?:the|its|an?|rival|later) ){0,2}$/u
const FURTHER =
  /(?:,| and| as| then)(?: \d[\d_]*%?)?(?: (?:with|from|to|by|for|on|in|at|of))?(?: (?:the|its|an?|rival|later)){0,2} $/u
/** What may stand between a preposition and its company: `from a little-known wholesaler, `. */
const PLAIN =
  /^(?!.*\b(?:and|or|as|that|is|was|has|have|had|will|would|its? [a-z]+ed|let|said|says)\b)(?!.*\b(?!includ)\w+ing $)[^;:()]*(?:[,(“"] ?)?$/u
const BREAK =
  /[.;:?!]|\b(?:while|whereas|but|although|though|because|whose|which|who|where|when|after|before|until|if|(?<!more |less |fewer )than|like|unlike|according)\b|, (?:and|so|or|as|then) (?:it|he|she|they|the)\b|\b(?:and|then) (?:\w+ly |then |later |now |also )?(?:[a-z]{3,}ed|bought|sold|took|takes|gave|put|made|went|won|ran|runs|has|had|is|was|will)\b/u
const PREPOSITION =
  /.*\b(with|from|to|by|of|for|in|into|at|on|onto|between|through|via|among|under|against|inside|alongside|over|including|out)\b(?! of)[^;:]{0,70}$/u
const VERB_AFTER =
  /^(?:['’]s [\w-]+)? (?:has|have|had|will|would|is|was|are|were|said|says|say|can|could|may|might|does|did|also|now|then|still|already|itself|[a-z]{3,}(?:ed|es)|took|bought|sold|paid|gave|put|set|got|made|went|came|left|won|held|led|ran|runs|plans|owns|holds|wants|gets|pays|sells|buys|takes)\b/u
