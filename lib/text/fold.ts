/** Text without case, accents and width: what search and tags compare. NFKD, combining marks removed (UAX #15). */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

const TAG_LENGTH = 80

/** A tag name as it is stored: no `#` in front, single spaces, at most 80 characters; '' when nothing is left. */
export function cleanTag(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return plain
    .replace(/^#+\s*/u, '')
    .slice(0, TAG_LENGTH)
    .trim()
}

/**
 * The key that two spellings of one tag share: case, accents, separators and the plural of the last word are folded,
 * so `Private-Labels` and `private label` are one tag. Names without letters keep their digits.
 */
export function foldTag(name: string): string {
  const words = fold(cleanTag(name))
    .split(/[\s\-_/]+/u)
    .filter(word => word !== '')
  return [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ')
}

const NO_PLURAL = /(?:ss|us|is|[^a-z]s|^.{1,3})$/u

/** A word without the ending of its plural. English only, and careful: `strategies` → `strategy`, `boxes` → `box`, `business`, `logistics` and `news` stay. */
export function singular(word: string): string {
  if (!word.endsWith('s') || NO_PLURAL.test(word) || /(?:ics|news|series|species)$/u.test(word)) {
    return word
  }
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|z|ss)es$/u.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
