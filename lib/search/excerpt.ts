import { fits, patternsOf } from './match/pattern.ts'
import type { Unit } from './query/types.ts'
import { eachTerm } from './terms.ts'

/** From the first code unit up to but without the second; apart from each other and in order. */
export type Hit = [start: number, end: number]

/** A piece of a text with the places in it that a query found. */
export type Marked = { text: string; hits: Hit[] }

type Word = { term: string; start: number; end: number }
type Found = { unit: number; start: number; end: number }

/** Where in a text the units of a query stand. */
export function findHits(text: string, units: Unit[]): Hit[] {
  return joined(findUnits(text, units))
}

/** What stands before the first hit: little, as of the line that shows it often only the beginning has room. */
const BEFORE = 10
/** A cut goes back to the begin of a word that is not longer. */
const LONGEST_WORD = 24
const LENGTH = 200

/** The piece of a text, about 200 characters, that holds most units of a query; null when it holds none. */
export function excerptOf(text: string, units: Unit[]): Marked | null {
  const found = findUnits(text, units)
  const best = bestStart(found)
  if (best === null) return null
  const line = text.lastIndexOf('\n', best) + 1
  const start = wordStart(text, Math.max(line, best - BEFORE))
  const end = wordStart(text, Math.min(text.length, start + LENGTH))
  const lead = start > line ? '… ' : ''
  const tail = end < text.length ? '…' : ''
  const piece = lead + text.slice(start, end).replace(/\s/g, ' ') + tail
  const shift = lead.length - start
  const inside = found.filter(each => each.start >= start && each.end <= end)
  return { text: piece, hits: joined(inside).map(([from, to]) => [from + shift, to + shift]) }
}

function findUnits(text: string, units: Unit[]): Found[] {
  const words: Word[] = []
  eachTerm(text, (term, start, end) => words.push({ term, start, end }))
  return units.flatMap((unit, number) => {
    const patterns = patternsOf(unit)
    const ats = unit.steps.map(step => step.at)
    return words.flatMap(({ start }, first) => {
      const own = patterns.map((pattern, i) => {
        const word = words[first + (ats[i] ?? 0)]
        return word && fits(pattern, word.term) ? word : null
      })
      const last = own.at(-1)
      return last && !own.includes(null) ? [{ unit: number, start, end: last.end }] : []
    })
  })
}

/** Where the piece with most different units begins, the first of equal ones. */
function bestStart(found: Found[]): number | null {
  const sorted = found.toSorted((a, b) => a.start - b.start)
  let best: { start: number; units: number } | null = null
  for (const [i, { start }] of sorted.entries()) {
    const inside = new Set<number>()
    for (let next = i; (sorted[next]?.end ?? Infinity) <= start + LENGTH - BEFORE; next += 1) {
      inside.add(sorted[next]?.unit ?? 0)
    }
    if (!best || inside.size > best.units) best = { start, units: inside.size }
  }
  return best?.start ?? null
}

/** The begin of the word around `at`, so that no word is cut; `at` itself in text without spaces. */
function wordStart(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.slice(Math.max(0, at - LONGEST_WORD), at).search(/\s\S*$/)
  const found = space < 0 ? at : Math.max(0, at - LONGEST_WORD) + space + 1
  return isTrail(text, found) ? found - 1 : found
}

/** Whether a cut before `at` would part a character of two code units. */
function isTrail(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

function joined(found: { start: number; end: number }[]): Hit[] {
  const hits: Hit[] = []
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = hits.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else hits.push([start, end])
  }
  return hits
}
