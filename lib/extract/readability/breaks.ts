import type { Part } from './part.ts'
import { isBlank, isPhrase, newPart, trimEnd, weigh } from './part.ts'

/** Makes paragraphs of what stands between two line breaks and the next two, and weighs all parts. */
export function partBreaks(part: Part): void {
  if (part.children.some(({ tag }) => tag === 'br')) wrapLines(part)
  for (const child of part.children) {
    if (child.tag === '') continue
    if (child.tag === 'font') {
      child.tag = 'span'
      child.isWhole = false
    }
    partBreaks(child)
  }
  weigh(part)
}

function wrapLines(part: Part): void {
  const rest = [...part.children]
  const lines: Part[] = []
  for (let at = 0; at < rest.length; at += 1) {
    const child = rest[at]
    if (!child) continue
    const after = child.tag === 'br' ? breaksAfter(rest, at) : []
    if (after.length === 0) {
      lines.push(child)
      continue
    }
    const removed = new Set(after)
    const line = newPart('p')
    let next = at + 1
    for (; next < rest.length; next += 1) {
      const one = rest[next]
      if (!one || removed.has(next)) continue
      if ((one.tag === 'br' && breaksAfter(rest, next).length > 0) || !isPhrase(one)) break
      line.children.push(one)
    }
    trimEnd(line)
    lines.push(line)
    at = next - 1
  }
  if (lines.length === rest.length) return
  part.children = lines
  part.isWhole = false
  if (part.tag === 'p') part.tag = 'div'
}

/** The places of the line breaks that follow the one at `at` with nothing but white space between them. */
function breaksAfter(parts: Part[], at: number): number[] {
  const found: number[] = []
  for (let next = at + 1; next < parts.length; next += 1) {
    const part = parts[next]
    if (part?.tag === 'br') found.push(next)
    else if (!part || part.tag !== '' || !isBlank(part)) break
  }
  return found
}
