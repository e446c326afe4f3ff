/** Phrases in scripts written without spaces, by their first character, longest first. */
export type HanPhrases<T> = Map<string, { phrase: string; value: T }[]>

export type HanMatch<T> = { start: number; end: number; value: T }

/** Whether a phrase must be looked up by characters rather than by words. */
export function isHan(phrase: string): boolean {
  return HAN.test(phrase)
}

/** An index for `findHan`. */
export function indexHan<T>(phrases: Iterable<{ phrase: string; value: T }>): HanPhrases<T> {
  const index: HanPhrases<T> = new Map()
  for (const entry of phrases) {
    const first = entry.phrase.charAt(0)
    index.set(first, [...(index.get(first) ?? []), entry])
  }
  for (const entries of index.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length)
  return index
}

/** Every longest phrase of the index in the text, left to right, not overlapping. */
export function findHan<T>(text: string, index: HanPhrases<T>): HanMatch<T>[] {
  const found: HanMatch<T>[] = []
  if (!HAN.test(text)) return found
  for (let at = 0; at < text.length; at++) {
    const hit = index
      .get(text.charAt(at))
      ?.find(({ phrase }) => text.startsWith(phrase, at) && !isPartOfWord(text, at, phrase))
    if (hit === undefined) continue
    found.push({ start: at, end: at + hit.phrase.length, value: hit.value })
    at += hit.phrase.length - 1
  }
  return found
}

/** `北京东站` (Beijing East Station) holds 京东 (JD.com), `完美团队` (perfect team) holds 美团 (Meituan). */
function isPartOfWord(text: string, at: number, phrase: string): boolean {
  const before = NOT_AFTER[phrase]
  const after = NOT_BEFORE[phrase]
  if (before?.includes(text.charAt(at - 1)) === true && at > 0) return true
  const next = text.charAt(at + phrase.length)
  return next !== '' && after?.includes(next) === true
}

const NOT_AFTER: Record<string, string> = { 京东: '北南东', 美团: '完优赞精唯', 万达: '上' }
const NOT_BEFORE: Record<string, string> = { 京东: '北南站', 美团: '队体结' }
const HAN = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/
