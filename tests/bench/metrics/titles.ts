const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

export type TitleVerdict = 'exact' | 'near' | 'other' | 'missing'

/** `exact`: equal after entities and white space; `near`: equal after NFKC, case and punctuation too. */
export function judgeTitle(truth: string, answer: string): TitleVerdict {
  if (answer === '') return 'missing'
  if (plain(truth) === plain(answer)) return 'exact'
  return folded(truth) === folded(answer) ? 'near' : 'other'
}

/** Replaces numeric and the commonest named character references. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (reference, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal))
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      return NAMED[name?.toLowerCase() ?? ''] ?? reference
    },
  )
}

function plain(title: string): string {
  return decodeEntities(title).replace(/\s+/g, ' ').trim()
}

function folded(title: string): string {
  return plain(title)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}
