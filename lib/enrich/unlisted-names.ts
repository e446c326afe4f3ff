import {
  GIVEN_NAMES,
  KIND,
  LEGAL_FORMS,
  NAME_TAILS,
  NO_NAME,
  PUBLIC_BODY,
} from './data/unlisted-cues.ts'
import { isMarketWord } from './markets.ts'
import type { Token } from './tokens.ts'

/** A run of capitalised words that may be a company the list does not hold. `sure` when its place says so. */
export type UnlistedName = { name: string; key: string; start: number; end: number; sure: boolean }

type Place = { text: string; tokens: Token[]; titleCase: boolean }

/** No name has more words, and no sentence more names. */
const LONGEST = 5
const MOST = 60

/**
 * Names outside the list of companies, by form: legal form, ticker, a noun that tells the kind of company, or a place in
 * a wording of deals. `taken` are the places of listed names, in order; none is read again. Names that are not `sure`
 * count where the story has the same name for sure.
 */
export function findUnlisted(
  place: Place,
  taken: readonly { start: number; end: number }[],
): UnlistedName[] {
  const found: UnlistedName[] = []
  const { text, tokens } = place
  let passed = 0
  for (let at = 0; at < tokens.length && found.length < MOST; at++) {
    const token = tokens[at]
    if (token === undefined) break
    while ((taken[passed]?.end ?? Infinity) <= token.start) passed += 1
    const limit = taken[passed]?.start ?? Infinity
    if (limit < token.end || !isCapital(text, token) || isNoName(token)) continue
    const run = runFrom(place, at, limit)
    const behind = taken[passed - 1]?.end
    const isRest = behind !== undefined && text.slice(behind, token.start) === ' '
    const isFront = text[limit - 1] === ' ' && run.at(-1)?.end === limit - 1
    const name = isRest || isFront ? null : toName(place, run)
    if (name !== null) found.push(name)
    at += run.length - 1
  }
  return found
}

function runFrom({ text, tokens, titleCase }: Place, at: number, limit: number): Token[] {
  const run: Token[] = []
  for (let index = at; index < tokens.length && run.length < LONGEST + 1; index++) {
    const token = tokens[index]
    const last = run.at(-1)
    if (token === undefined || token.end > limit) break
    if (last !== undefined) {
      if (POSSESSIVE.test(text.slice(last.start, last.end))) break
      const gap = text.slice(last.end, token.start)
      const isForm = LEGAL_FORMS.has(token.key) && /^,? ?$/.test(gap)
      if (!/^[ -]$/.test(gap) && !isForm) break
      if (!isCapital(text, token) && !(token.key === 'and' && text[token.start] === '&')) break
      if (titleCase && (NO_NAME.has(token.key) || TITLE_VERB.test(token.key))) break
    }
    run.push(token)
  }
  return run
}

function toName(place: Place, run: Token[]): UnlistedName | null {
  const words = [...run]
  let hasForm = false
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)?.key ?? '')) {
    words.pop()
    hasForm = true
  }
  const [first, last] = [words[0], words.at(-1)]
  const end = run.at(-1)?.end ?? 0
  if (first === undefined || last === undefined || words.length > LONGEST) return null
  if (words.some(({ key }) => PUBLIC_BODY.has(key)) && !hasForm) return null
  if (words.every(({ key }) => NO_NAME.has(key) || NAME_TAILS.has(key))) return null
  const written = place.text.slice(first.start, last.end)
  const name = written.replace(POSSESSIVE, '')
  if (name.length < 2 || /^\p{Lu}$/u.test(name)) return null
  const cues = { ...place, words, start: first.start, end: end - (written.length - name.length) }
  return {
    name,
    key: keyOf(words),
    start: first.start,
    end: cues.end,
    sure: hasForm || isNamedAsCompany(cues),
  }
}

type Cues = Place & { words: Token[]; start: number; end: number }

function isNamedAsCompany({ text, titleCase, words, start, end }: Cues): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const after = text.slice(end, end + 72)
  if (TICKER_AFTER.test(after)) return true
  if (GIVEN_NAMES.has(words[0]?.key ?? '') || HONORIFIC.test(before)) return false
  if (/^[-–][a-z]/.test(after)) return false
  const isSlot = SLOT_BEFORE.test(before) && !GOODS_AFTER.test(after) && !MODIFIED_AFTER.test(after)
  if (titleCase) return isSlot && words.length <= 3
  const isWide = SLOT_WIDE.test(before) && !MODIFIED_AFTER.test(after) && !PUBLIC_AFTER.test(after)
  if (LED_BEFORE.test(before) || LED_AFTER.test(after)) return true
  if (!titleCase && REST_BEFORE.test(before)) return false
  if (isSlot || isWide || KIND_BEFORE.test(before) || KIND_AFTER.test(after)) return true
  if (words.length > 1 && NAME_TAILS.has(words.at(-1)?.key ?? '')) return true
  return words.length <= 3 && SUBJECT_AFTER.test(after) && !PLACED_BEFORE.test(before)
}

/** `NewPrinces Group` and `NewPrinces` are one. */
function keyOf(written: Token[]): string {
  const words =
    HOUSE.test(written.at(-1)?.key ?? '') && written.length > 1 ? written.slice(0, -1) : written
  const last = words.at(-1)
  return [...words.slice(0, -1).map(({ key }) => key), last?.stem ?? ''].join(' ')
}

function isNoName({ key, stem }: Token): boolean {
  return NO_NAME.has(key) || isMarketWord(key) || isMarketWord(stem)
}

function isCapital(text: string, token: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))
}

const HOUSE = /^(?:group|holdings?)$/u
const POSSESSIVE = /['’]s?$/u
const TITLE_VERB =
  /^(?:launch(?:es|ed)?|start(?:s|ed)?|open(?:s|ed)?|sell(?:s|ing)?|offer(?:s|ed)?|sign(?:s|ed)?|join(?:s|ed)?|expand(?:s|ed)?|deal|partnership|stake|through|into|amid|via)$/u
const TICKER_AFTER = /^(?:['’]s)?\s?\((?:NYSE|NASDAQ|Nasdaq|LSE|HKEX|TSX|ASX|NSE|BSE|[A-Z]{2,6}:)/u
/** `in Shanghai or Chengdu`, where no subject stands. */
const PLACED_BEFORE =
  /\b(?:in|near|across|from|at|of|around|throughout|outside|for|to)(?: the)? (?:[\p{L}-]{2,20}(?:,| or| and) ){0,3}$/u
/** Whoever has a chief executive is a company. */
const LED_BEFORE =
  /\b(?:CEO|CFO|COO|chief (?:executive|financial officer|operating officer)(?: officer)?|chairman|chairwoman|co-?founder|founder|managing director|spokes(?:man|woman|person)) (?:of|at|for) (?:the )?$/iu
const LED_AFTER =
  /^(?:['’]s)?,? (?:CEO|CFO|COO|chief executive|co-?founder|founder and|spokes(?:man|woman|person))\b/u
/** `the Ministry of Health`: the end of a longer name. */
const REST_BEFORE = /\b\p{Lu}\p{L}{2,20} (?:of|for)(?: the)? $/u
const HONORIFIC = /\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Minister|Senator|Judge|Justice)\.? $/u
const KIND_BEFORE = new RegExp(String.raw`\b${KIND}\s$`, 'u')
const KIND_AFTER = new RegExp(
  String.raw`^(?: department stores?\b|,? (?:an?|the|which is an?|one of the) (?:[\w'’-]+ ){0,5}${KIND}\b)`,
  'u',
)
/** Right before the other party of a deal. */
const SLOT_BEFORE =
  /\b(?:(?:partner|team|link|hook|pair|tie|collaborate|cooperate|co-operate|ally|allie|merge|combine)(?:s|d|ed|ing)?(?: up| forces| together)? with|(?:partnership|alliance|tie-up|collaboration|joint venture|agreement|contract|pact|merger|deal|co-operation|cooperation) with|joins? forces with|acquir(?:e|es|ed|ing)|acquisition of|takeover of|take over|took over|takes over|snap(?:s|ped)? up|buyout of|purchase of|merger of|bid for|buys?|bought|buying|stakes? in|invest(?:s|ed|ing)? (?:[\w$£€.,]+ ){0,4}in|acquired by|bought by|owned by|taken over by|sold to|subsidiary of|merge with|(?:between|venture of) )(?: the| its)? $|\b(?:acquir(?:e|es|ed|ing)|buys?|bought|partnered with|picks|taps|selects|hires) $/iu
/** `with London and the mayor`, `with Nevada's attorney general`: no company, or one of its people. */
const PUBLIC_AFTER =
  /^(?:['’]s)? (?:government|minister|ministry|mayor|authorities|regulators?|officials?|police|prosecutors?|attorney|court|county|university|Univers|County|City|State|Depart|Minist)/u
const GOODS_AFTER =
  /^(?:['’]s?)? (?:shares?|stocks?|products?|goods|gifts?|bonds|debt|homes?|houses|property|land|cars|officials|authorities|police|regulators|unions?|lawmakers)\b/u
/** `the Slovenian bread maker`: the word says where a company is from. */
const MODIFIED_AFTER = new RegExp(String.raw`^ (?:[a-z][\w-]* ){0,2}${KIND}\b`, 'u')
/** Further from a word of deals: `an agreement with the Indian shoe seller`, `sold its French arm to`. */
const SLOT_WIDE =
  /\b(?:(?:partner(?:s|ed|ing|ship)?|team(?:s|ed|ing)?|tie[sd]?|deal|agreement|contract|pact|accord|alliance|venture|collaborat\w{1,5}|tie-up|acquired|bought|taken|snapped|merge[rd]?|merging|approach|bid|offer|round|talks)\b[^.;:]{0,36} (?:with|by|between|from)|(?:sell|sells|sold|selling|sale of|hand|hands|handed|licen[cs]e[sd]?|divest\w{0,3})\b[^.;:]{1,44} to) (?:(?:the|an?|its|their|\p{Lu}?[\p{Ll}-]{2,16}) ){0,4}$/u
/** Right after a party that a sentence opens with, alone or as one of two. */
const SUBJECT_AFTER = new RegExp(
  String.raw`^(?:,? Inc\.?)?(?: and (?:\p{Lu}[\p{L}\p{N}&'’.-]{0,24} ){1,4}?)? ?(?:(?:(?:to|has|have|had|will|would|is|are|also|recently|said it|announced it|announced plans to|agreed to|plans to|in talks to) ){1,4}(?:acquire|buy|buying|purchase|acquiring|partner|team up|tie up|merge|join forces|take over|(?:sign|strike|ink) (?:[\w-]+ ){0,4}(?:deal|agreement|contract|pact))|(?:(?:has|have|had|also|recently|will) ){0,2}(?:acquire[sd]|buys|bought|purchase[sd]|partner(?:s|ed|ing) (?:with|to|on)|team(?:s|ed)? up|tie[sd]? up|merge[sd]|join(?:s|ed)? (?:forces|hands)|agree to (?:share|merge|sell)|invest(?:s|ed) (?:[$£€\d]|in )|snap(?:s|ped) up|scoop(?:s|ed) up|take[sn] over|took over|(?:sign|ink|strike|seal)s (?:[\w-]+ ){0,4}(?:deal|agreement|contract|partnership|pact)|(?:signed|inked|struck|sealed) (?:[\w-]+ ){0,4}(?:deal|agreement|contract|partnership|pact)|renews (?:[\w-]+ ){1,3}(?:deal|accord)|collaborate[sd] with|allie[sd] with|co-?operate[sd] with|(?:entered into|formed|forms|announced|launched|reached|has|wins|won) an? (?:[\w-]+ ){0,4}(?:partnership|alliance|joint venture|agreement|tie-up|contract))|(?:was|were|been|be|being|has been|to be) (?:acquired|bought|taken over|snapped up|sold to))\b`,
  'u',
)
