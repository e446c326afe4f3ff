/**
 * The address of the widest picture in an `srcset` (by `w`, else by `x`; the first of equals), or null.
 * Splits in the order of the HTML standard, so that a comma inside an address is part of it.
 */
export function widestOf(srcset: string): string | null {
  let best: { address: string; size: number } | null = null
  for (const candidate of candidatesOf(srcset)) {
    if (best === null || candidate.size > best.size) best = candidate
  }
  return best && best.address
}

function candidatesOf(srcset: string) {
  const found: { address: string; size: number }[] = []
  const words = srcset.split(/\s+/).filter(Boolean).toReversed()
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    const address = withoutCommas(word)
    if (address === '') continue
    const [size = '', ...next] = word.endsWith(',') ? [] : (words.pop() ?? '').split(',')
    if (next.length > 0) words.push(next.join(','))
    found.push({ address, size: Number.parseFloat(size) || 1 })
  }
  return found
}

function withoutCommas(word: string): string {
  let start = 0
  let end = word.length
  while (word.charAt(start) === ',') start += 1
  while (end > start && word.charAt(end - 1) === ',') end -= 1
  return word.slice(start, end)
}
