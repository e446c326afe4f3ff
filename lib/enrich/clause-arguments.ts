import type { Group } from './groups.ts'
import { isOfPeople } from './nearness.ts'
import type { Clause } from './subject.ts'

export type Argument = { slot: string; group: Group }

/** The companies behind a verb or noun within its clause, each with the preposition before it, or `O`. */
export function argumentsOf({ masked, groups }: Clause, { end }: { end: number }): Argument[] {
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
/** What may stand between a preposition and its company: `from a little-known wholesaler, `. */
const PLAIN =
  /^(?!.*\b(?:and|or|that|is|was|has|have|had|will|would|its? [a-z]+ed|let|said|says|as)\b)(?!.*\b(?!includ)\w+ing $)[^,;:()]*(?:[,(“"] ?)?$/u
const BREAK =
  /[.;:?!]|\b(?:while|whereas|but|although|though|because|whose|which|who|where|when|after|before|until|if|(?<!more |less |fewer )than|like|unlike|according)\b|, (?:and|so|or|as|then) (?:it|he|she|they|the)\b/u
const PREPOSITION =
  /.*\b(with|from|to|by|of|for|in|into|at|on|onto|between|through|via|among|under|against|inside|alongside|over|including|out)\b(?! of)[^;:]{0,70}$/u
const VERB_AFTER =
  /^(?:['’]s [\w-]+)? (?:has|have|had|will|would|is|was|are|were|said|says|say|can|could|may|might|does|did|also|now|then|still|already|itself|[a-z]{3,}(?:ed|es)|took|bought|sold|paid|gave|put|set|got|made|went|came|left|won|held|led|ran|runs|plans|owns|holds|wants|gets|pays|sells|buys|takes)\b/u
