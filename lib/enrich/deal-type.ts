import type { DealType } from '../model.ts'

export { isSameFamily, isTogether } from '../facts/index.ts'

/**
 * The type a trigger's sentence shows: a partnership about warehouses is supply, one about advertising is retail
 * media; sales on a marketplace under a partnership are one. A bare `deal` is settled by its own sentence, else it is of `storyType`.
 */
export function refineType(type: DealType, sentence: string, storyType: DealType): DealType {
  if (type === 'unspecified') {
    const own = voteType(sentence)
    if (own !== 'unspecified')
      return own === 'partnership' ? refineType(own, sentence, storyType) : own
    return storyType
  }
  if (type === 'marketplace' && PARTNERS.test(sentence)) return 'partnership'
  if (type === 'supply' && UNDER_LICENCE.test(sentence)) return 'licensing'
  if (type !== 'partnership') return type
  return REFINEMENTS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? type
}

/** What a text in lower case talks about: buying, working together, or neither clearly (`unspecified`). */
export function voteType(text: string): DealType {
  const buying = count(text, BUYING)
  const together = count(text, WORKING)
  if (buying === together) return 'unspecified'
  if (together > buying) return 'partnership'
  return /\b(?:stake|invest\w{0,6})\b/u.test(text) &&
    !/\b(?:takeover|merger|acqui\w{1,8})\b/u.test(text)
    ? 'investment'
    : 'acquisition'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

const BUYING =
  /\b(?:acqui(?:re|res|red|ring|sitions?)|take-?overs?|mergers?|merge[sd]?|merging|buy-?outs?|bids?|bidders?|stakes?|shareholders?|antitrust|watchdog|per share|premium|competition and markets authority|to buy|bought|invest(?:s|ed|ors?|ing|ment)?)\b|收购|并购|入股/gu
const WORKING =
  /\b(?:partner(?:s|ed|ing|ship|ships)?|alliances?|collaborat\w{1,5}|co-?operat\w{1,5}|teams? up|teamed|supply|supplies|deliver(?:y|ies)?|launch(?:es|ed)?|sell|stock|cloud|technology|licen[cs]\w{1,4}|franchis\w{1,4}|sponsor\w{0,4}|wholesale|distribution|exclusive|warehouses?)\b|合作|联手|携手/gu

const PARTNERS =
  /\b(?:partnership|alliance|partner(?:s|ed)? with|team(?:s|ed)? up|joined forces)\b/u

const UNDER_LICENCE = /\bunder (?:an? )?(?:[\w-]+ ){0,2}(?:franchise|licen[cs]e)\b/u

const REFINEMENTS: [DealType, RegExp][] = [
  ['joint-venture', /\bjoint venture\b|合资/u],
  [
    'retail-media',
    /\bretail media\b|\badvertising (?:network|platform|business)\b|\bad (?:network|platform)\b/u,
  ],
  [
    'licensing',
    /\b(?:licen[cs](?:e|ed|ing)|franchise[es]?|franchising|licensing|authori[sz]ation) (?:deal|agreement|contract|co-?operation|partner\w*)\b|\blong-term (?:licen[cs]e|franchise)\b|\blicen[cs]e fee|\blicensed (?:things|goods|products|toys|merchandise|brands?)\b|\bunder (?:an? )?(?:[\w-]+ ){0,2}(?:franchise|licen[cs]e)\b/u,
  ],
  ['pilot', /\b(?:pilot(?:s|ed|ing)?(?! light)|trial(?:s|led|ling)?)\b/u],
  [
    'supply',
    /\b(?:suppl(?:y|ier|ies) (?:deal|agreement|contract|chain deal)|to supply|(?:will|would|has|have|had|also|now|been) suppl(?:y|ied)|supplies|supplying|sole supplier|contract for the supply|order(?:ed)? (?:for )?[\d_]+ |automated (?:warehouses?|fulfil?lment)|fulfil?lment cent(?:er|re)s?|wholesale (?:deal|agreement))\b/u,
  ],
  ['marketplace', /\b(?:flagship store|storefront|online marketplace) (?:on|in)\b/u],
]
