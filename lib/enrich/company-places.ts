import { GIVEN_NAMES, KIND, NAME_TAILS } from './data/unlisted-cues.ts'
import type { Token } from './tokens.ts'

/** A name of `words` in its sentence; the offsets are those of the name with its legal form. */
export type NamedPlace = {
  text: string
  titleCase: boolean
  words: Token[]
  start: number
  end: number
}

/** Whether the place of a capitalised name says that it is a company's. */
export function isNamedAsCompany({ text, titleCase, words, start, end }: NamedPlace): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const after = text.slice(end, end + 72)
  if (TICKER_AFTER.test(after) || (before === 'About ' && after.trim() === '')) return true
  if (GIVEN_NAMES.has(words[0]?.key ?? '') || HONORIFIC.test(before)) return false
  if (/^-(?:owned|backed|branded)\b/.test(after)) return !titleCase
  if (/^[-–][a-z]|^ family\b/.test(after) || ADVISER_AFTER.test(after)) return false
  const isSlot = SLOT_BEFORE.test(before) && !GOODS_AFTER.test(after) && !MODIFIED_AFTER.test(after)
  if (titleCase) return isSlot && words.length <= 3
  const isWide = SLOT_WIDE.test(before) && !MODIFIED_AFTER.test(after) && !PUBLIC_AFTER.test(after)
  if (LED_BEFORE.test(before) || LED_AFTER.test(after)) return true
  if (!titleCase && REST_BEFORE.test(before)) return false
  if (isSlot || isWide || KIND_BEFORE.test(before) || KIND_AFTER.test(after)) return true
  if (isOwned(before, after) || (KIND_ASIDE.test(before) && /^(?:[,.;)]|$)/.test(after)))
    return true
  if (words.length > 1 && NAME_TAILS.has(words.at(-1)?.key ?? '')) return true
  if (words.length > 3 || PLACED_BEFORE.test(before)) return false
  const isOpening = words.length === 1 && before.trim() === ''
  return SUBJECT_AFTER.test(after) || (!isOpening && TRADES_AFTER.test(after))
}

/** Whether what ends at `end` is named as the adviser of others, which are the companies of the story. */
export function isAdviser(text: string, end: number): boolean {
  return ADVISER_AFTER.test(text.slice(end, end + 40))
}

/** Whose shops, what brand, which of several: places where only companies and their brands are named. */
function isOwned(before: string, after: string): boolean {
  if (LISTED_BEFORE.test(before) || OWNER_BEFORE.test(before)) return true
  if (HAS_AFTER.test(after)) return true
  if (SOLD_BEFORE.test(before) && !MODIFIED_AFTER.test(after)) return true
  if (COUNT_BEFORE.test(before) && BRANCHES_AFTER.test(after)) return true
  return BANNER_BEFORE.test(before) && BANNER_AFTER.test(after)
}

/** Whom a deal's parties pay for advice. */
const ADVISER_AFTER =
  /^(?:,? (?:LLP|LLC|Inc\.?|PLC|plc))?,? (?:(?:is|are|was|were|has been|have been) )?(?:(?:served|serves|serving|acted|acts|acting) as|as (?:its |the |their )?(?:legal|financial|exclusive)|(?:is |was )?advis(?:ed|ing|es) )/u
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
const MORE_KINDS = String.raw`(?:${KIND}|factory|merchant|concept|opponent|competitor|banner|co-?operative|bookseller|newsagent|processor|restaurant group|gro[cw]er|retail (?:concept|arm)|consultancy|builder|exchange|laundry|refinery)s?`
const KIND_AFTER = new RegExp(
  String.raw`^(?: \([^()]{1,30}\))?(?: (?:department|convenience|grocery|discount|drug|furniture|shoe|coffee|pet) (?:store|shop)s?\b|,? (?:an?|the|its|their|another|which is an?|one of (?:the|\p{Lu}[\p{L}]{1,20}['’]s?)|\p{Lu}[\p{L}]{1,20}['’]s?) (?:(?!who|which|that|of|for|in|at|to|and|from|with|by)[\w'’-]+ ){0,6}?${MORE_KINDS}(?![\p{L}-]))`,
  'u',
)
/** `from a little-known wholesaler, Al Noor Provisions, which`. */
const KIND_ASIDE = new RegExp(
  String.raw`\b(?:an?|the|its|another) (?:[\p{L}\p{N}'’-]+ ){0,5}${MORE_KINDS}, $`,
  'u',
)
const LISTED_BEFORE =
  /\b(?:(?:investor|buyer|seller|bidder|supplier|owner|operator|tenant|customer|client|partner|rival|chain|retailer|grocer|competitor)s?|subsidiaries|companies) (?:is|are|was|were|includes?|included|including|such as|like)(?: the)? $/iu
const OWNER_BEFORE =
  /\b(?:owns|owners? of|operators? of|parent(?: company)? of|operates|(?:backed|provided|supplied|manufactured) by|(?:stores|shops|branches|outlets) of)(?: the)? $/iu
/** `joined from`, `available at`: where goods are sold and people worked. */
const SOLD_BEFORE =
  /\b(?:(?:sold|available|stocked) (?:at|through|via|by)|sells (?:on|through|via)|joined from|formerly (?:of|at)|previously (?:at|with)|worked (?:at|for)|(?:years|stint|spell) at|shares in|shareholding in|co-?founded)(?: the)? $/iu
/** What only companies have, and what is told of them in passing. */
const HAS_AFTER =
  /^(?:['’]s (?:[\w-]+ ){0,2}?(?:stores|shops|supermarkets|customers|shoppers|sales|website|app|warehouses?|own-label|own-brand|suppliers|parent company|revenue|turnover|marketplace|loyalty)\b|, (?:founded|established|based|headquartered|listed|which (?:operates|owns|runs|sells|has [\d,.]+))\b|(?: \([^()]{1,30}\))?,? (?:has|had|with|counts|operates|runs) (?:about |more than |some |over |nearly |around |just |its |all )?[\d,.]+ (?:[\w-]+ ){0,2}?(?:stores|shops|outlets|supermarkets|employees|staff|branches|customers|members|restaurants|warehouses)\b)/u
const COUNT_BEFORE = /(?:\d[\d,.]*|hundred|thousand|dozen) (?:new )?$/u
const BRANCHES_AFTER =
  /^ (?:stores|shops|supermarkets|hypermarkets|outlets|branches|convenience stores|pharmacies|restaurants|cafés|coffee shops|kiosks)\b/u
/** `under the Hudson and Prairie Fare names`. */
const BANNER_BEFORE = /\b(?:under|of|own) the (?:[\p{L}'’&.-]+ ){0,4}$/u
const BANNER_AFTER =
  /^(?: and (?:\p{Lu}[\p{L}'’&.-]* ){0,3}\p{Lu}[\p{L}'’&.-]*)? (?:names?|banners?|chain|supermarket chain|convenience (?:store|chain)|corner shops)\b/u
/** Right after a company that a clause is about, which people and places do not do. */
const TRADES_AFTER =
  /^(?: \([^()]{1,30}\))? (?:(?:has|have|had|will|would|also|now|already|recently|currently|itself|which|that|who) ){0,3}(?:operates|employs|sells (?:its|to|in|on|through|from)|sold (?:to|its|in|on) |imports?|imported|supplies|delivers|manufactures|distributes|franchises|stocks|posted (?:a|sales|revenue)|reported (?:a|sales|revenue|net|quarterly|annual)|floated|rolled out|begun rolling|rolling out|opened its|opens its)\b/u
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
