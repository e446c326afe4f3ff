/** Scripts written without spaces between words, where only a dictionary finds them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const SPACED_WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu

/**
 * How many words a text has. "12.5", "re-use" and "don't" are one word each; punctuation counts for nothing.
 * Chinese, Japanese, Thai and their like are cut by the platform's dictionary (Intl.Segmenter).
 */
export function countWords(text: string): number {
  let words = 0
  for (const line of text.split('\n')) {
    words += UNSPACED.test(line) ? countSegments(line) : (line.match(SPACED_WORD)?.length ?? 0)
  }
  return words
}

function countSegments(line: string): number {
  let words = 0
  for (const segment of segmenter.segment(line)) if (segment.isWordLike) words += 1
  return words
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
