/** A sentence with its place: `source.slice(start, end) === text`, without white space at either end. */
export type Sentence = { text: string; start: number; end: number; paragraph: number }

/**
 * The sentences of a text in reading order, in any language. A line break always ends a sentence and starts a new
 * paragraph. Cut by the platform (Intl.Segmenter, UAX #29) and mended where that stops after an abbreviation.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  let lineStart = 0
  for (const line of text.split('\n')) {
    if (/\S/.test(line)) {
      splitLine(line, lineStart, paragraph, sentences)
      paragraph += 1
    }
    lineStart += line.length + 1
  }
  return sentences
}

function splitLine(line: string, lineStart: number, paragraph: number, into: Sentence[]): void {
  let from = 0
  for (const { segment, index } of segmenter.segment(line)) {
    const to = index + segment.length
    if (to < line.length && endsInAbbreviation(segment, line.slice(to, to + 16))) continue
    const piece = line.slice(from, to)
    const text = piece.trim()
    const start = lineStart + from + (piece.length - piece.trimStart().length)
    if (text !== '') into.push({ text, start, end: start + text.length, paragraph })
    from = to
  }
}

function endsInAbbreviation(segment: string, next: string): boolean {
  const tail = segment.slice(-16).trimEnd()
  if (MAY_CLOSE.test(tail)) return !SENTENCE_OPENER.test(next)
  return ALWAYS_OPEN.test(tail)
}

const ALWAYS_OPEN = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|approx|(?:[A-Z]\.){0,3}[A-Z])\.$/u
const MAY_CLOSE = /(?:^|[\s(])(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|[Uu]\.[SK]|[ap]\.m|e\.g|i\.e)\.$/u
const SENTENCE_OPENER =
  /^["“'(]?(?:The|It|Its|In|On|At|An?|As|But|And|For|He|She|They|We|This|That|These|Those|However|Meanwhile|Under|Last|While|After|Before|Both|Separately|Shares|Also|With|By|To|If)\b/u

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
