import { looksLikeDay } from '../text/looks-like-day.ts'
import { isCredit, piecesOf } from './byline-marks.ts'
import type { Line } from './lines.ts'
import { blockOf } from './lines.ts'

/** Lines that may name authors, in pieces, with the least that counts as a name there. */
type ShownByline = { source: string; pieces: string[]; least: 'words' | 'word' }

const NEAR = 12
const LONGEST = 80

/** Whether a line starts as bylines do in many languages, and goes on with what looks like a name. */
export function isByline(text: string): boolean {
  const start = BYLINE.exec(text)?.[0]
  return start !== undefined && NAME.test(text.slice(start.length, start.length + LONGEST))
}

/**
 * The bylines among the lines around the headline (the line at `title`); without one, the name below a label such as
 * "About the author" further down, and what stands beside the date.
 */
export function shownBylines(lines: Line[], title: number): ShownByline[] {
  const near = lines
    .slice(Math.max(0, title - 3), title + NEAR)
    .filter(line => line.text.length < 160 && !isCredit(line.element))
  const bylines = near.map((line, at) => bylineIn(line, near.slice(at + 1)))
  const label = lines.findIndex((line, at) => at > title && LABEL.test(line.text))
  const named = label < 0 ? '' : (lines[label + 1]?.text ?? '')
  const days = near.map(({ text }) => text.length < 60 && looksLikeDay(text))
  const beside = near.filter(
    (line, at) => line !== lines[title] && (days[at - 1] || days[at] || days[at + 1]),
  )
  return [
    ...bylines.map(pieces => ({ source: 'visible byline', pieces, least: 'word' as const })),
    ...[
      { source: 'label', text: named },
      ...beside.map(line => ({ source: 'beside the date', text: line.text })),
    ]
      .filter(({ text }) => text !== '' && text.length < LONGEST)
      .map(({ source, text }) => ({ source, pieces: [text], least: 'words' as const })),
  ]
}

function bylineIn(line: Line, after: Line[]): string[] {
  const { text } = line
  if (LABEL.test(text)) {
    const next = after.find(one => !LABEL.test(one.text))?.text ?? ''
    return next.length < LONGEST ? [next] : []
  }
  if (BYLINE.test(text)) {
    const block = blockOf(line.element)
    const isWhole = (block.textContent ?? '').trim().length <= text.length + 5
    return isWhole ? piecesOf(block) : [text]
  }
  const inside = MARKED.exec(text)?.[1] ?? (looksLikeDay(text) ? AFTER_DAY.exec(text)?.[1] : null)
  return inside ? [inside] : []
}

const NAME = /^[^\p{L}]*(?:[\p{Lu}\p{Lo}]|\p{Ll}+\/\p{Ll})/u
export const BYLINE =
  /^[^\p{L}\p{N}]*(?:(?:(?:this |an? |ein )?(?:written|reported|words|story|text|posted|authored|researched|(?:post|article|interview|piece|beitrag)(?: (?:was|is))?(?: written| contributed)?)\s)?(?:by|von|par|por|door|af|av|di|oleh|από)[:\s]|作者|撰文|文\s?[/／:：|｜＝=]|本报记者|记者|記者[:：\s]|글\s|بقلم|מאת|(?:authors?|autor(?:in|en|es|a|zy)?|auteurs?|autor[ei]|forfatter|skribent|författare|kirjoittaja|szerző|yazar|contributors?|автор[ы]?|текст|tekst|texto|texte|text)(?:\(s\))?\s?[:：])/iu
/** Alone on a line: the name is on the next. */
const LABEL =
  /^[^\p{L}\p{N}]*(?:(?:written |posted |authored )?by|von|par|por|authors?|about the author|autor(?:in)?|über den autor|auteur|auteur\(s\)|à propos de l'auteur|autore|contributors?)\s?:?$/iu
const AFTER_DAY = /\s(?:by|von|par|por|door|av|af)\s(\p{Lu}[^\n]{2,60})$/u
/** Chinese and Japanese sites name the author within the line of day and source. */
const MARKED = /(?:作者|撰文|记者|記者)\s?[:：]\s?([\p{L}·\s、]{2,40})/u
