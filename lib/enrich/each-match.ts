/** A match and its place. */
export type Match = { text: string; index: number }

/** Every match of a pattern with the flag `g`. Unlike `matchAll` it copies no pattern, which is most of the cost of a miss. */
export function eachMatch(pattern: RegExp, text: string): Match[] {
  const found: Match[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ text: match[0], index: match.index })
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
