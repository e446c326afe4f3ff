import { fold } from '../text/fold.ts'

/** The words of a text that carry its story. */
export type StoryTokens = {
  /** Content words, numbers and single characters of Chinese, Japanese and Korean, folded, in reading order. */
  words: string[]
  /** How often each name and each figure is told: what differs between two reports in one frame. */
  names: Map<string, number>
  figures: Map<string, number>
  /** Whether most of the text is written without spaces. */
  isUnspaced: boolean
}

const TOKEN =
  /\d+(?:[.,]\d+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{M}]+/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * Reads lines as `StoryTokens`, at most `most` words of them. House style is folded away: function words, days of the
 * week, `per cent`, numbers in words, thousands separators, British and American spelling.
 */
export function readTokens(lines: string[], most: number): StoryTokens {
  const words: string[] = []
  const named = new Set<string>()
  let unspaced = 0
  for (const line of lines) {
    let before = '.'
    for (const { 0: raw, index } of line.matchAll(TOKEN)) {
      if (words.length >= most) break
      const word = plain(raw, before)
      before = word
      if (word === '' || FUNCTION_WORDS.has(word)) continue
      words.push(word)
      if (UNSPACED.test(raw)) unspaced += 1
      if (isName(raw) && !isFirst(line, index)) named.add(word)
    }
    if (words.length >= most) break
  }
  const told = words.slice(0, most)
  return {
    words: told,
    names: countIn(told, word => named.has(word)),
    figures: countIn(told, isFigure),
    isUnspaced: unspaced * 2 > words.length,
  }
}

function countIn(words: string[], isCounted: (word: string) => boolean): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) if (isCounted(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function isFirst(line: string, index: number): boolean {
  return index === 0 || /[.!?:"“„«]\s*$/u.test(line.slice(Math.max(0, index - 3), index))
}

function plain(raw: string, before: string): string {
  if (/^\d/.test(raw)) return raw.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')
  const word = fold(raw)
  if (/^\d/.test(before) && SCALES[word]) return SCALES[word]
  return SYNONYMS[word] ?? american(word)
}

/** One spelling for British and American words; what it makes need not be a word. */
function american(word: string): string {
  if (word.length < 6) return word
  return word
    .replace(/is(e[ds]?|ing|ations?)$/, 'iz$1')
    .replace(/our(s|ed|ing|ite|able)?$/, 'or$1')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ll(ed|ing|er)$/, 'l$1')
    .replace(/mme(s?)$/, 'm$1')
}

/** Digits below 13 are as often order as measure: `2 outlets`, `in 3 steps`. */
function isFigure(word: string): boolean {
  return /^\d/.test(word) && (word.includes('.') || Number(word) > 12)
}

function isName(raw: string): boolean {
  return /^\p{Lu}\p{L}/u.test(raw) && !CALENDAR.test(raw)
}

const CALENDAR =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu

const SCALES: Record<string, string> = {
  m: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  bn: 'billion',
  bln: 'billion',
  mrd: 'billion',
  k: 'thousand',
}

const SYNONYMS: Record<string, string> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, number) => [word, String(number)]),
)

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for from with and or but as it its is are was were be been has have had that this ' +
    'these those will would which who s t than also said says say told added per cent percent pct us ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun ' +
    'de la le les des du un une et en der die das und den dem ein eine von zu im 的 了 在 是 和 与 将 也 于'
  ).split(' '),
)
