import { GIVEN_NAMES } from './data/unlisted-cues.ts'
import type { Mention } from './reading.ts'

type Sentence = { text: string; titleCase: boolean; mentions: Mention[]; maybe: Mention[] }

/** A sentence with more companies is a table. */
const MOST = 60

/**
 * Names that stand in one list with companies (`Visa, Mastercard, Verve and others`) and so are some too. Of two names
 * joined by `and` alone the second may be anything, unless it is of several words. People, by their given name or by
 * what they do, are none.
 */
export function namesBeside({ text, titleCase, mentions, maybe }: Sentence): Mention[] {
  if (titleCase || mentions.length === 0 || mentions.length > MOST) return []
  const found: Mention[] = []
  let grown = true
  while (grown && found.length < maybe.length) {
    grown = false
    for (const each of maybe) {
      if (found.includes(each) || !isName(text, each)) continue
      if (
        !isBeside(
          text,
          each,
          [...mentions, ...found].toSorted((a, b) => a.start - b.start),
        )
      )
        continue
      found.push(each)
      grown = true
    }
  }
  return found
}

function isBeside(text: string, { start, end }: Mention, known: Mention[]): boolean {
  const before = known.findLast(other => other.end <= start)
  const after = known.find(other => other.start >= end)
  const front = before === undefined ? '' : text.slice(before.end, start)
  const rear = after === undefined ? '' : text.slice(end, after.start)
  if (!JOINT.test(front) && !JOINT.test(rear)) return false
  if (JOINT.test(front) && JOINT.test(rear)) return true
  if (before !== undefined && JOINT.test(front)) {
    return (
      (front.startsWith(',') && LIST_AFTER.test(text.slice(end, end + 6))) ||
      LIST_BEFORE.test(text.slice(Math.max(0, before.start - 6), before.start))
    )
  }
  return (
    after !== undefined &&
    rear.startsWith(',') &&
    LIST_AFTER.test(text.slice(after.end, after.end + 6))
  )
}

function isName(text: string, { start, end }: Mention): boolean {
  const [first = ''] = text.slice(start, end).toLowerCase().split(/[ ’']/)
  return !GIVEN_NAMES.has(first) && !DOER_AFTER.test(text.slice(end, end + 40)) && start > 0
}

const JOINT = /^(?:,? (?:and|or)(?: the)? |, (?:the )?)$/u
const LIST_BEFORE = /[\p{L}.], $/u
const LIST_AFTER = /^(?:, \p{Lu}|,? and \p{Lu})/u
/** `Smith, chief executive`, `Leeds in England`. */
const DOER_AFTER =
  /^(?:['’]s)?,? (?:\d|aged|who|says|said (?!it)|chief|head of|managing|president|director|chair|founder|an? (?:analyst|partner|consultant|lawyer|professor)|in \p{Lu})/u
