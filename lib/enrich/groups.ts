import type { Mention } from './reading.ts'

/** Companies named together (`Walmart, Target and Kroger`), as one party of a sentence. */
export type Group = {
  members: Mention[]
  start: number
  end: number
  /** Stands after a preposition (`with`, `from`), so it is not whom the clause is about. */
  oblique: boolean
  /** Named as a rival or an example (`unlike Amazon`), so it is no party. */
  aside: boolean
}

/** The companies of a sentence in groups, left to right. `masked` comes from `maskCompanies`. */
export function groupMentions(masked: string, mentions: Mention[]): Group[] {
  const groups: Group[] = []
  const [first] = mentions
  const opening = first === undefined ? '' : masked.slice(0, first.start)
  for (const mention of mentions) {
    const last = groups.at(-1)
    const gap = last === undefined ? '' : masked.slice(last.end, mention.start)
    if (last !== undefined && last.start === mention.start) {
      last.members.push(mention)
      continue
    }
    if (
      last !== undefined &&
      mention.pronoun === undefined &&
      gap.length <= 40 &&
      LIST_GAP.test(gap) &&
      !(
        (gap.startsWith(', and') || gap === ', ') &&
        last.members.length === 1 &&
        NEXT_VERB.test(masked.slice(mention.end))
      ) &&
      !(gap === ', ' && FRONTED.test(opening) && last.members[0] === first) &&
      !isNextPair(masked, last, mention)
    ) {
      last.members.push(mention)
      last.end = mention.end
      continue
    }
    const before = masked.slice(Math.max(0, mention.start - 60), mention.start)
    groups.push({
      members: [mention],
      start: mention.start,
      end: mention.end,
      oblique: OBLIQUE.test(before),
      aside: ASIDE.test(before) || ADVISER.test(masked.slice(mention.end, mention.end + 20)),
    })
  }
  return groups
}

/** `sold A to B and C to D`: C is not with B. */
function isNextPair(masked: string, { start }: Group, { end }: Mention): boolean {
  const before = / (to|with|from|on|in|by|for) (?:the )?$/u.exec(
    masked.slice(Math.max(0, start - 12), start),
  )
  const after = /^ (to|with|from|on|in|by|for) (?:the )?\uE000/u.exec(masked.slice(end, end + 12))
  return before !== null && before[1] === after?.[1]
}

/** `With its purchase of Whole Foods, Amazon …`: the comma ends what stands in front. */
const FRONTED = /^(?:with|by|before|after|since|through|following|having) (?:[\w$.-]+ ){0,6}$/u
/** `…, and Taobao did`: a new clause. */
const NEXT_VERB =
  /^ (?:has|had|will|would|is|was|said|says|did|does|took|bought|sold|paid|gave|put|got|made|went|came|won|held|led|ran|runs|plans|owns|holds|wants|gets|[a-z]{3,}ed)\b/u
const LIST_GAP =
  /^(?:['’]s)?\s?(?:,|and|&|\+|, and|, along with|or|-|–|\/|x|×|与|和|、|及)\s?(?:(?:the|its|rival|an?) )?(?:(?:[\w-]+ ){0,2}(?:maker|firm|chain|retailer|grocer|company|start-?up|platform|giant|operator|brand) )?$/u
const NOUN_BEFORE = String.raw`(?:(?:the|its|their|an?|his|fellow|partner|rival|retailer|grocer|giant|company|group|chain|supermarket|owner|parent|platform|marketplace|startup|start-up|service|online|retail|e-commerce|ecommerce|delivery|grocery|distribution|tech|technology|chinese|american|british|french|german|indian|japanese|dutch|spanish|italian|korean|swedish|european|canadian|australian|u·s·|us|uk)['’]?s?[ -]){0,5}`
const OBLIQUE = new RegExp(
  String.raw`\b(?:to|from|against|of|in|at|for|like|than|by|with|on|over|including|via|through|unlike|inside|into|via)\s${NOUN_BEFORE}$`,
  'u',
)
const ASIDE = new RegExp(
  String.raw`\b(?:compet\w{1,6} (?:\w+ )?(?:with|against|from)|competition (?:with|from)|against|counter|curb|challenge|taken? on|takes on|taking on|fight(?:s|ing)?|threat (?:to|from)|like|the likes of|unlike|than|versus|vs\.?|such as|including|joining|rivals (?:such as|like)|follow(?:s|ing)|according to)\s${NOUN_BEFORE}$`,
  'u',
)
const ADVISER = /^(?:['’]s)? (?:analysts?|advis|was advis|acted as)/u
