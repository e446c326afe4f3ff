import type { DealType } from '../model.ts'
import { RIVALRY, TRIGGERS } from './data/triggers.ts'
import { eachMatch } from './each-match.ts'
import type { Mention, ReadSentence } from './reading.ts'

/** Where the parties stand around a trigger; `data/triggers.ts` explains each. */
export type Shape =
  | 'with'
  | 'together'
  | 'noun'
  | 'buys'
  | 'bought-by'
  | 'invests'
  | 'sells'
  | 'offers'
  | 'licenses'
  | 'on'
  | 'both'

export type Trigger = {
  type: DealType
  shape: Shape
  confidence: number
  start: number
  end: number
  text: string
}

/** The character that stands for a company in a masked sentence. */
export const COMPANY_MARK = '\uE000'

/** Lower case of the same length, every company replaced by marks, so that its words trigger nothing, `u.s.` and decimals without dots. */
export function maskCompanies(text: string, mentions: Mention[]): string {
  const lower = text.toLowerCase()
  const plain = (lower.length === text.length ? lower : text).replaceAll(COMPANY_MARK, ' ')
  const masked = plain.replaceAll(/\b(u)\.(s|k)\./g, '$1·$2·').replaceAll(/(?<=\d)[.,](?=\d)/g, '_')
  const parts: string[] = []
  let at = 0
  for (const { start, end } of mentions) {
    if (end <= at) continue
    parts.push(masked.slice(at, start), COMPANY_MARK.repeat(end - Math.max(at, start)))
    at = end
  }
  return parts.join('') + masked.slice(at)
}

/** Wordings of deals in a masked sentence. Where two overlap the surer, then the longer one stays. */
export function findTriggers(sentence: ReadSentence, masked: string): Trigger[] {
  const found: Trigger[] = []
  for (const rule of RULES) {
    for (const { text: matched, index } of eachMatch(rule.pattern, masked)) {
      const { type, shape, confidence } = rule
      const end = index + matched.length
      found.push({
        type,
        shape,
        confidence,
        start: index,
        end,
        text: sentence.text.slice(index, end),
      })
    }
  }
  const ranked = found.toSorted(
    (a, b) =>
      b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const kept: Trigger[] = []
  for (const trigger of ranked) {
    if (!kept.some(other => overlaps(trigger, other) && other.shape === trigger.shape)) {
      kept.push(trigger)
    }
  }
  return kept
}

/** Places in a masked sentence after which a rival is named. */
export function findRivalry(masked: string): { start: number; end: number }[] {
  return RIVAL_PATTERNS.flatMap(pattern =>
    eachMatch(pattern, masked).map(({ text: matched, index }) => ({
      start: index,
      end: index + matched.length,
    })),
  ).toSorted((a, b) => a.start - b.start)
}

function overlaps(a: Trigger, b: Trigger): boolean {
  return a.start < b.end && b.start < a.end
}

function parseRules(
  lines: string,
): { type: DealType; shape: Shape; confidence: number; pattern: RegExp }[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [type = '', shape = '', confidence = '', ...rest] = line.split('|')
      return {
        type: type as DealType,
        shape: shape as Shape,
        confidence: Number(confidence),
        pattern: compile(rest.join('|')),
      }
    })
}

function compile(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll('@', `${COMPANY_MARK}{1,40}`), 'gu')
}

const RULES = parseRules(TRIGGERS)
const RIVAL_PATTERNS = RIVALRY.trim().split('\n').map(compile)
