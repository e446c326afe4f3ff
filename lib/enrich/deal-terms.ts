import type { Money } from '../model.ts'
import { findMoney } from './money.ts'
import type { ReadSentence } from './reading.ts'

/** Below this an amount is what a thing costs in a shop, unless it is plainly the price of the deal. */
const LEAST = 10_000

type Place = { start: number; end: number }

/**
 * The price or sum of a deal in its own sentence: the nearest amount that words tie to a deal, else, with `loose`, the
 * nearest that is no other figure; null when there is none.
 */
export function findAmount(text: string, trigger: Place, loose: boolean): Money | null {
  const open = findMoney(text).filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 60), start).toLowerCase()
    const after = text.slice(end, end + 32).toLowerCase()
    if (HAN_FIGURE.test(before)) return false
    return (!FIGURE_BEFORE.test(before) || VALUED_DEAL.test(before)) && !FIGURE_AFTER.test(after)
  })
  const far = ({ start, end }: Place): number =>
    start >= trigger.start ? start - trigger.start : (trigger.start - end) * 2 + 20
  const nearest = open.toSorted((a, b) => far(a) - far(b))
  const found =
    nearest.find(each => isTied(text, each)) ??
    nearest.find(each => loose && each.value >= LEAST && far(each) < 200)
  return found === undefined
    ? null
    : { value: found.value, currency: found.currency, text: found.text }
}

/** The amount in the two sentences that follow a deal, where one says what the deal is worth; null otherwise. */
export function findLaterAmount(next: ReadSentence[]): Money | null {
  for (const { text } of next) {
    const lower = text.toLowerCase()
    const terms = TERMS.exec(lower)
    if (terms === null) continue
    const start = terms.index
    const amount = findAmount(text, { start, end: start + terms[0].length }, true)
    if (amount !== null) return amount
  }
  return null
}

/** The share of a company that is bought or held, in percent; null when none is stated as a stake. */
export function findStake(text: string): number | null {
  const match = STAKE.exec(text) ?? STAKE_OF.exec(text) ?? BOUGHT.exec(text) ?? STAKE_HAN.exec(text)
  const value = Number(match?.[1])
  return value > 0 && value <= 100 ? value : null
}

/** Whether the deal shuts others out. `Exclusive:` before a headline and exclusive talks do not count. */
export function isExclusive(text: string): boolean {
  return /(?<!non-)\bexclusive(?:ly)?\b(?!:| talks| interview| negotiations| discussions)|独家/iu.test(
    text,
  )
}

function isTied(text: string, { start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 60), start).toLowerCase()
  const after = text.slice(end, end + 32).toLowerCase()
  return TIE_BEFORE.test(before.replace(HEDGE, ' ')) || TIE_AFTER.test(after)
}

const HEDGE =
  /\s(?:(?:about|around|an? additional|additional|up to|nearly|almost|over|more than|roughly|some|approximately|an? further|another|as much as|an estimated|at least|a total of|an?)\s+){1,3}$/u
const TIE_BEFORE =
  /(?:\b(?:(?:deal|transaction|offer|bid|sale|takeover) (?:values|valued|valuing) (?:[\w'’.-]+ ){1,4}at|for|worth|valued at|priced at|paid|pays?|paying|invest(?:s|ed|ing)?|add(?:s|ed|ing)?|inject(?:s|ed|ing)?|pump(?:s|ed|ing)?|pour(?:s|ed|ing)?|put(?:s|ting)?|plough(?:s|ed)?|commit(?:s|ted)?|spend(?:s)?|spent)|\b(?:investment|deal|acquisition|purchase|takeover|offer|price|bid|sum|injection|consideration|agreement|contract|merger|buyout|total|enterprise value|equity value|transaction)(?: (?:price|value|consideration|worth))?(?: of| at|:)?|\bin an? |收购价|投资|注资|作价|斥资|金额为?|总?对价约?|报价(?:总额)?约?|出资约?|花费?|以)\s?$/u
const TIE_AFTER =
  /^\s?(?:-?\s?(?:all-(?:cash|stock|share) |cash |takeover |acquisition |supply )?(?:deal|takeover|acquisition|bid|buyout|offer|investment|agreement|contract|merger|stake|purchase|sale|tie-up)\b|(?:in|into|to|for) (?!the (?:first|second|last) |sales|revenue|debt|profit|\d))/u
const VALUED_DEAL =
  /\b(?:enterprise|equity) value of (?:\w+ ){0,2}$|\b(?:deal|transaction|offer|bid|sale|takeover) (?:values|valued|valuing) (?:[\w'’.-]+ ){1,4}at (?:\w+ ){0,2}$/u
const FIGURE_BEFORE =
  /\b(?:sales|revenues?|profits?|earnings|turnover|market (?:value|cap\w{0,12})|share price|shares?|stock|topped|valuation|(?<!(?:deal|transaction|takeover|agreement|contract|purchase|acquisition|stake|order|swap|offer|sale),? (?:was |is )?)valued at|valu(?:es?|ing) (?:of|the|it|\w+ at)|with a value|debts?|losses|loss|closed? at|salary|fine of|fined|income|fees?|penalt(?:y|ies)|compensation|damages|dividend|buyback|repurchases?|savings?|expenditures?|capex|proceeds to|net proceeds|annual|in (?:compensation|damages|fees|fines|annual|capital)|termination|break|royalt(?:y|ies)|earn-?out|additional consideration|market share|worth of goods|repay\w*|settle|budget|membership|wages?|turns over|turning over)\b[^,;]{0,28}$/u
const HAN_FIGURE =
  /(?:市值|收入|销售额|利润|亏损|股价|总额超过?|估值|支出|交易额|客单价|单价|订单)[^，。；]{0,10}$/u
const FIGURE_AFTER =
  /^\s?(?:in (?:\w+ )?(?:sales|revenues?|debt|cash (?:reserves|flow)|profits?|savings)|of (?:sales|revenues?|debt)|(?:a|per) (?:share|year|month)|per cent|each|apiece|valuation|market (?:value|cap)|-?a-(?:year|share)|annual|in (?:compensation|damages|fees|fines|annual|capital)|termination|break|(?:\w+ )?(?:company|market|business|retailer|brand|fine))\b/u
const TERMS =
  /\b(?:(?:the|this|that) (?:deal|transaction|acquisition|purchase|takeover|offer|investment|agreement|merger|price|sum|contract|venture|sale|project|order|round|stake)|terms of|purchase price|the company will pay|(?:gross )?proceeds (?:were|of)|consideration|paid|will pay|is paying|pays|price (?:tag|was|is)|valued at|worth)\b/u
const STAKE =
  /(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|percent|per cent|pc)\s(?:[\w-]+\s){0,3}?(?:stake|shareholding|holding|interest|equity)/iu
const STAKE_OF =
  /\b(?:stake|shareholding|holding|interest)(?: in [^.;]{1,40})? (?:of|to|at) (?:about |around |nearly |roughly |some )?(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|percent|per cent|pc)/iu
const BOUGHT =
  /\b(?:buy|buys|bought|buying|takes?|took|taking|acquires?|acquired|holds?|held|owns?|gave|sell|sold|purchased?|for) (?:about |around |some |its |an? |the )?(?:initial )?(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|percent|per cent|pc)(?= (?:of|in|from|to)\b)/iu
const STAKE_HAN = /(\d{1,3}(?:\.\d{1,2})?)\s?[%％](?:的)?(?:股份|股权)/u
