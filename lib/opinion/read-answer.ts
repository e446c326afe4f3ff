import type { DealStatus, DealType, Evidence } from '../model.ts'
import { isRecord } from '../text/guards.ts'

/** A deal to add to a clip; parties by the names that the text gives them. */
export type NewDeal = {
  type: DealType
  status: DealStatus
  parties: string[]
  evidence: Evidence
}

export const PROPOSED_TYPES: readonly DealType[] = [
  'partnership',
  'supply',
  'marketplace',
  'joint-venture',
  'investment',
  'acquisition',
  'divestiture',
  'licensing',
  'retail-media',
  'pilot',
]

export const PROPOSED_STATUSES: readonly DealStatus[] = [
  'rumoured',
  'announced',
  'pending',
  'completed',
  'blocked',
  'ended',
  'denied',
]

/** The deals in a model's answer that the text bears out: evidence and at least two parties occur in it word by word. */
export function readAnswer(answer: string, text: string): NewDeal[] {
  const deals = fieldOf(parse(answer), 'deals')
  if (!Array.isArray(deals)) return []
  return deals.flatMap(each => {
    const deal = toDeal(each, text)
    return deal ? [deal] : []
  })
}

function toDeal(value: unknown, text: string): NewDeal | null {
  const type = PROPOSED_TYPES.find(each => each === fieldOf(value, 'type'))
  const status = PROPOSED_STATUSES.find(each => each === fieldOf(value, 'status'))
  const evidence = findEvidence(fieldOf(value, 'evidence'), text)
  const named = fieldOf(value, 'parties')
  const parties = (Array.isArray(named) ? named : []).filter(
    (name): name is string => typeof name === 'string' && name.trim() !== '' && text.includes(name),
  )
  if (!type || !status || !evidence || new Set(parties).size < 2) return null
  return { type, status, parties: [...new Set(parties)], evidence }
}

const LONGEST_QUOTE = 2000
const LONG_HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u

/** A quote of at least four words, or eight characters of Chinese or Japanese, found as it is or with its white space written otherwise. */
function findEvidence(quote: unknown, text: string): Evidence | null {
  if (typeof quote !== 'string') return null
  const words = quote.slice(0, LONGEST_QUOTE).trim().split(/\s+/)
  if (words.length < 4 && !LONG_HAN.test(quote)) return null
  const pattern = words.map(word => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('\\s+')
  const found = new RegExp(pattern, 'u').exec(text)
  return found ? { text: found[0], start: found.index, end: found.index + found[0].length } : null
}

function parse(answer: string): unknown {
  try {
    return JSON.parse(answer)
  } catch {
    return null
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined
}
