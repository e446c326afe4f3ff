/** The text of a stretch of a page, counted so that stretches can be put together. Code units. */
export type Measure = {
  /** All but white space. */
  solid: number
  /** Runs of anything but white space. */
  words: number
  /** The Western ones. */
  commas: number
  /** The length of the links in it. */
  linked: number
  startsBlank: boolean
  endsBlank: boolean
  isEmpty: boolean
}

export const NOTHING: Measure = {
  solid: 0,
  words: 0,
  commas: 0,
  linked: 0,
  startsBlank: false,
  endsBlank: false,
  isEmpty: true,
}

/** The length of the text with white space single, and none around it. */
export function lengthOf({ solid, words }: Measure): number {
  return words === 0 ? 0 : solid + words - 1
}

export function measure(text: string): Measure {
  const sum = { ...NOTHING, isEmpty: text === '' }
  let wasBlank = true
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isBlank =
      code < 33 ? code === 32 || (code > 8 && code < 14) : code > 159 && isOddBlank(code)
    if (!isBlank) {
      sum.solid += 1
      if (wasBlank) sum.words += 1
      if (code === 44) sum.commas += 1
    }
    if (at === 0) sum.startsBlank = isBlank
    wasBlank = isBlank
  }
  sum.endsBlank = wasBlank && !sum.isEmpty
  return sum
}

/** Adds what comes next to `sum`; a word may go on over the border. */
export function add(sum: Measure, next: Measure): void {
  if (next.isEmpty) return
  const goesOn = !sum.isEmpty && !sum.endsBlank && !next.startsBlank
  sum.solid += next.solid
  sum.words += next.words - (goesOn ? 1 : 0)
  sum.commas += next.commas
  sum.linked += next.linked
  if (sum.isEmpty) sum.startsBlank = next.startsBlank
  sum.endsBlank = next.endsBlank
  sum.isEmpty = false
}

/** White space beyond ASCII, as `\s` and `trim` know it. */
function isOddBlank(code: number): boolean {
  if (code < 5760 || code > 12_288) return code === 160 || code === 65_279
  return /\s/.test(String.fromCharCode(code))
}
