import { AFTER_NAME, BEFORE_NAME, DEED, OWNED_BY_NAME, PLACE_BEFORE } from './data/name-cues.ts'
import { LEGAL_FORMS, NO_NAME } from './data/unlisted-cues.ts'
import type { NameMatch } from './name-index.ts'
import type { Token } from './tokens.ts'

/** A sentence in which an ambiguous name is judged. `beside` are the names next to it that need no cue. */
export type CueContext = {
  text: string
  tokens: Token[]
  beside: NameMatch[]
  titleCase: boolean
  /** The sentence has a sure company or a word of trade. */
  aboutTrade: boolean
  /** Companies that were sure or cued elsewhere in the story. */
  known: ReadonlySet<string>
}

/**
 * Whether an ambiguous name (`Target`, `Gap`) stands for the company here: a direct cue beside it, or a capital in
 * the middle of an ordinary sentence about trade. A form that the person doubts needs more.
 */
export function isCompanyHere(match: NameMatch, context: CueContext): boolean {
  return hasDirectCue(match, context) || (!match.doubted && hasSoftCue(match, context))
}

/** A ticker or a legal form behind the name, for a form that the person called wrong. */
function isSpelledOut(match: NameMatch, { text, tokens }: CueContext): boolean {
  const after = tokens[match.at + match.tokens]
  const isForm = after !== undefined && LEGAL_FORMS.has(after.key) && after.start - match.end <= 2
  return isForm || TICKER.test(text.slice(match.end, match.end + 24))
}

/** A suffix, role, ticker, possession or a neighbour in a list that leaves no doubt. */
export function hasDirectCue(match: NameMatch, context: CueContext): boolean {
  if (match.doubted) return isSpelledOut(match, context)
  const { text, tokens, titleCase } = context
  const after = tokens[match.at + match.tokens]
  const before = tokens[match.at - 1]
  const tail = text.slice(match.end, match.end + 24)
  if (TICKER.test(tail)) return true
  if (!titleCase && isEndOfName(match, context)) return false
  if (/^['’]s\s/u.test(tail)) {
    const owned = tokens.slice(match.at + match.tokens, match.at + match.tokens + 4)
    return owned.some(token => OWNED_BY_NAME.has(token.key))
  }
  if (after !== undefined && AFTER_NAME.has(after.key) && after.start - match.end <= 2) return true
  const deed = tokens[match.at + match.tokens + 1]
  if (after !== undefined && AUXILIARY.test(after.key) && DEED.has(deed?.key ?? '')) {
    return isCapitalised(text, { ...after, start: match.start })
  }
  if (before !== undefined && BEFORE_NAME.has(before.key) && match.start - before.end <= 1)
    return true
  if (!titleCase && DEAL_BEFORE.test(text.slice(Math.max(0, match.start - 24), match.start)))
    return true
  return isBesideCompany(match, context)
}

/** `Herald Square`: the word before belongs to the same name. */
function isEndOfName(match: NameMatch, { text, tokens, beside }: CueContext): boolean {
  const before = tokens[match.at - 1]
  if (before === undefined || before.start === 0 || !isCapitalised(text, before)) return false
  if (text.slice(before.end, match.start) !== ' ' || isAnyMatch(before, beside)) return false
  return !BEFORE_NAME.has(before.key) && !NO_NAME.has(before.key)
}

/** `in Braintree, Massachusetts`: a town that a company shares its name with. */
export function isTownHere({ start, end }: NameMatch, text: string): boolean {
  return (
    TOWN_BEFORE.test(text.slice(Math.max(0, start - 10), start)) &&
    STATE_AFTER.test(text.slice(end, end + 24))
  )
}

function isBesideCompany({ start, end }: NameMatch, { text, beside }: CueContext): boolean {
  return beside.some(other => {
    const gap = other.start >= end ? text.slice(end, other.start) : text.slice(other.end, start)
    return gap.length <= 24 && LIST_JOINT.test(gap)
  })
}

function hasSoftCue(match: NameMatch, context: CueContext): boolean {
  const { text, tokens, beside, titleCase, aboutTrade, known } = context
  const before = tokens[match.at - 1]
  const after = tokens[match.at + match.tokens]
  const isKnown = known.has(match.company.id) || known.has(match.company.parent)
  if (titleCase) return isKnown && aboutTrade
  const isOpening = before === undefined || OPENING.test(text.slice(before.end, match.start))
  if (isOpening) return match.tokens > 1 && (isKnown || aboutTrade)
  if (PLACE_BEFORE.has(before.key)) return isKnown && isAcronym(text, match)
  if (isCapitalised(text, before) && !isAnyMatch(before, beside) && before.start > 0) return false
  if (after !== undefined && isCapitalised(text, after) && isSpaceBetween(text, match.end, after)) {
    return false
  }
  return isKnown || aboutTrade
}

function isAcronym(text: string, { start, end }: NameMatch): boolean {
  return /^\p{Lu}+$/u.test(text.slice(start, end))
}

function isCapitalised(text: string, token: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(token.start, token.end))
}

function isAnyMatch(token: Token, matches: NameMatch[]): boolean {
  return matches.some(match => token.start >= match.start && token.start < match.end)
}

function isSpaceBetween(text: string, end: number, token: Token): boolean {
  return /^\s+$/u.test(text.slice(end, token.start))
}

/** A new clause begins here, so a capital letter says nothing. */
const OPENING = /["“:.?!]\s*$/u
const DEAL_BEFORE =
  /\b(?:(?:stores|shops|branches|outlets|owners?|parent|rival|customers|suppliers?|franchisee) of|(?:retailers|grocers|chains|rivals|brands|customers|companies) (?:such as|like|including)|stake in|partner(?:ed|ing|ship)? with|teamed up with|deal with|alliance with|acquisition of|takeover of|acquires?|acquired|bid for) $/u
const TOWN_BEFORE = /\b(?:in|near|outside|around) $/u
const STATE_AFTER =
  /^, (?:Ala(?:bama|ska)|Ari(?:zona)|Arkansas|California|Calif|Colorado|Connecticut|Conn|Delaware|Florida|Fla|Georgia|Hawaii|Idaho|Illinois|Ill|Indiana|Iowa|Kansas|Kentucky|Ky|Louisiana|Maine|Maryland|Massachusetts|Mass|Michigan|Mich|Minnesota|Minn|Mississippi|Missouri|Montana|Nebraska|Nevada|New |North |South |Ohio|Oklahoma|Oregon|Ore|Pennsylvania|Pa\b|Rhode|Tennessee|Tenn|Texas|Utah|Vermont|Virginia|Va\b|Washington|West |Wisconsin|Wyoming|Ontario|Quebec|England|Scotland|Wales|[A-Z]{2}\b)/u
const AUXILIARY = /^(?:has|will|is|to)$/
const TICKER = /^\s?\((?:NYSE|NASDAQ|Nasdaq|LSE|HKEX|TSX|ASX|NSE|BSE|EPA|ETR)\b/u
const LIST_JOINT =
  /^(?:['’]s)?(?:\s?,\s|\s?[/-]\s?|,? (?:and|or|versus|vs\.?|with|x|×|acquires|buys|joins) |\s?[&+]\s?)(?:the |its |rival )?$/iu
