import { fold, singular } from '../text/fold.ts'

/** A word with the marks that belong to its letters; the English `'s` behind it is left out. */
const WORD = /([\p{L}\p{N}\p{M}]+)(?:['’]s(?![\p{L}\p{N}\p{M}]))?/gu
const ASCII = /^[\dA-Za-z]+$/
/** By extended script, so that the Japanese long mark belongs to its word. */
const CJK = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u
const RUNS =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+|[^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+/gu
const LONGEST = 40

/** Told of each term with its place in the text, in UTF-16 code units. */
export type OnTerm = (term: string, start: number, end: number) => void

/**
 * The search terms of a text in reading order, folded and without the English plural. Runs of Chinese, Japanese and
 * Korean become overlapping pairs of signs, and their last sign stands alone too: so one sign, searched as a start,
 * and every longer run, searched as a phrase of pairs, are found wherever they stand.
 */
export function eachTerm(text: string, onTerm: OnTerm): void {
  for (const match of text.matchAll(WORD)) {
    const [, word = ''] = match
    const start = match.index
    const end = start + word.length
    if (ASCII.test(word)) onTerm(stem(word.toLowerCase()), start, end)
    else eachPart(word, start, onTerm)
  }
}

/** The terms of a short text, such as a tag. */
export function termsOf(text: string): string[] {
  const terms: string[] = []
  eachTerm(text, term => terms.push(term))
  return terms
}

/** A term at its distance from the first one of its phrase. `start` is the term before its plural was taken off. */
export type Step = { term: string; at: number; start: string; isSign: boolean }

/** The terms that a searched text asks for: as `eachTerm`, but a run of several signs is told by its pairs alone. */
export function stepsOf(text: string): Step[] {
  const steps: Step[] = []
  let at = 0
  for (const [, word = ''] of text.matchAll(WORD)) {
    for (const run of runsOf(word)) {
      if (!CJK.test(run)) {
        steps.push({ term: stem(run), at, start: run.slice(0, LONGEST), isSign: false })
        at += 1
        continue
      }
      const signs = Array.from(run)
      if (signs.length === 1) steps.push({ term: run, at, start: run, isSign: true })
      for (let i = 0; i + 1 < signs.length; i += 1) {
        const pair = `${signs[i]}${signs[i + 1]}`
        steps.push({ term: pair, at: at + i, start: pair, isSign: false })
      }
      at += signs.length
    }
  }
  return steps
}

function eachPart(word: string, start: number, onTerm: OnTerm): void {
  const folded = foldWord(word)
  const isSameLength = folded.length === word.length
  let from = 0
  for (const [run] of folded.matchAll(RUNS)) {
    const place = (at: number, length: number): [number, number] =>
      isSameLength ? [start + at, start + at + length] : [start, start + word.length]
    if (CJK.test(run)) eachPair(run, (term, at) => onTerm(term, ...place(from + at, term.length)))
    else onTerm(stem(run), ...place(from, run.length))
    from += run.length
  }
}

function eachPair(run: string, onPair: (term: string, at: number) => void): void {
  const signs = Array.from(run)
  let at = 0
  for (const [i, sign] of signs.entries()) {
    onPair(sign + (signs[i + 1] ?? ''), at)
    at += sign.length
  }
}

function runsOf(word: string): string[] {
  return foldWord(word).match(RUNS) ?? []
}

function foldWord(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : fold(word).normalize('NFC')
}

function stem(word: string): string {
  return singular(word).slice(0, LONGEST)
}
