import type { Money } from '../model.ts'
import { findMoney } from './money.ts'
import type { ReadSentence } from './reading.ts'

/** The price or sum of a deal in its own sentence; null when no amount there is clearly tied to the deal. */
export function findAmount(text: string): Money | null {
  const tied = findMoney(text).find(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 60), start).toLowerCase()
    const after = text.slice(end, end + 32).toLowerCase()
    return (
      (!FIGURE_BEFORE.test(before) || VALUED_DEAL.test(before)) &&
      !FIGURE_AFTER.test(after) &&
      isTied(before, after)
    )
  })
  return tied === undefined ? null : { value: tied.value, currency: tied.currency, text: tied.text }
}

/** The amount in the two sentences that follow a deal, where one says what the deal is worth; null otherwise. */
export function findLaterAmount(next: ReadSentence[]): Money | null {
  for (const { text } of next) {
    const amount = TERMS.test(text.toLowerCase()) ? findAmount(text) : null
    if (amount !== null) return amount
  }
  return null
}

/** The share of a company that is bought or held, in percent; null when none is stated as a stake. */
export function findStake(text: string): number | null {
  const match = STAKE.exec(text) ?? STAKE_OF.exec(text) ?? STAKE_HAN.exec(text)
  const value = Number(match?.[1])
  return value > 0 && value <= 100 ? value : null
}

/** Whether the deal shuts others out. `Exclusive:` before a headline and exclusive talks do not count. */
export function isExclusive(text: string): boolean {
  return /(?<!non-)\bexclusive(?:ly)?\b(?!:| talks| interview| negotiations| discussions)|独家/iu.test(
    text,
  )
}

function isTied(before: string, after: string): boolean {
  return TIE_BEFORE.test(before.replace(HEDGE, ' ')) || TIE_AFTER.test(after)
}

const HEDGE =
  /\s(?:(?:about|around|an? additional|additional|up to|nearly|almost|over|more than|roughly|some|approximately|an? further|another|as much as|an estimated|at least|a total of|an?)\s+){1,3}$/u
const TIE_BEFORE =
  /(?:\b(?:(?:deal|transaction|offer|bid|sale|takeover) (?:values|valued|valuing) (?:[\w'’.-]+ ){1,4}at|for|worth|valued at|priced at|paid|pays?|paying|invest(?:s|ed|ing)?|add(?:s|ed|ing)?|inject(?:s|ed|ing)?|pump(?:s|ed|ing)?|pour(?:s|ed|ing)?|put(?:s|ting)?|plough(?:s|ed)?|commit(?:s|ted)?|spend(?:s)?|spent)|\b(?:investment|deal|acquisition|purchase|takeover|offer|price|bid|sum|injection|consideration|agreement|contract|merger|buyout|total)(?: (?:price|value|consideration|worth))?(?: of| at|:)?|\bin an? |收购价|投资|注资|作价|斥资|以)\s?$/u
const TIE_AFTER =
  /^\s?(?:-?\s?(?:all-(?:cash|stock|share) |cash |takeover |acquisition |supply )?(?:deal|takeover|acquisition|bid|buyout|offer|investment|agreement|contract|merger|stake|purchase|sale|tie-up)\b|(?:in|into|to|for) (?!the (?:first|second|last) |sales|revenue|debt|profit|\d))/u
const VALUED_DEAL =
  /\b(?:deal|transaction|offer|bid|sale|takeover) (?:values|valued|valuing) (?:[\w'’.-]+ ){1,4}at (?:\w+ ){0,2}$/u
const FIGURE_BEFORE =
  /\b(?:sales|revenues?|profits?|earnings|turnover|market (?:value|cap\w{0,12})|share price|shares?|stock|topped|valuation|valu(?:es?|ing) (?:of|the|it|\w+ at)|with a value|debts?|losses|loss|closed? at|salary|fine of|fined|income)\b[^,;]{0,28}$/u
const FIGURE_AFTER =
  /^\s?(?:in (?:\w+ )?(?:sales|revenues?|debt|cash|profits?|savings)|of (?:sales|revenues?|debt)|(?:a|per) (?:share|year|month)|per cent|each|apiece|valuation|market (?:value|cap)|-?a-(?:year|share)|annual|(?:\w+ )?(?:company|market|business|retailer|brand|fine))\b/u
const TERMS =
  /\b(?:deal|transaction|acquisition|purchase|takeover|offer|investment|agreement|merger|price|terms|pay|paid)\b/u
const STAKE =
  /(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|percent|per cent|pc)\s(?:[\w-]+\s){0,3}?(?:stake|shareholding|holding|interest|equity)/iu
const STAKE_OF =
  /\b(?:stake|shareholding|holding|interest)(?: in [^.;]{1,40})? (?:of|to|at) (?:about |around |nearly |roughly |some )?(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|percent|per cent|pc)/iu
const STAKE_HAN = /(\d{1,3}(?:\.\d{1,2})?)\s?[%％](?:的)?(?:股份|股权)/u
