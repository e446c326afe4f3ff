import type { Summary } from './summary.ts'

type Bar = { says: string; of: (summary: Summary) => number | undefined; atLeast: number }

const HEADLINES: Bar[] = [
  { says: 'companies F1', of: ({ companies }) => companies?.f1, atLeast: 0.96 },
  { says: 'companies precision', of: ({ companies }) => companies?.p, atLeast: 0.97 },
  { says: 'any deal precision', of: ({ anyDeal }) => anyDeal?.p, atLeast: 0.95 },
  { says: 'any deal recall', of: ({ anyDeal }) => anyDeal?.r, atLeast: 0.88 },
  { says: 'partnership F1', of: ({ partnership }) => partnership?.f1, atLeast: 0.88 },
  { says: 'partnership precision', of: ({ partnership }) => partnership?.p, atLeast: 0.9 },
  { says: 'party pairs F1', of: ({ pairs }) => pairs?.f1, atLeast: 0.75 },
  { says: 'status', of: ({ status }) => status ?? undefined, atLeast: 0.88 },
]

const OWN: Bar[] = [
  { says: 'deals precision', of: ({ deals }) => deals?.p, atLeast: 0.92 },
  { says: 'deals recall', of: ({ deals }) => deals?.r, atLeast: 0.85 },
  { says: 'amounts', of: ({ amounts }) => amounts ?? undefined, atLeast: 0.85 },
]

const STORIES: Bar[] = [
  { says: 'companies F1', of: ({ companies }) => companies?.f1, atLeast: 0.9 },
  { says: 'deals precision', of: ({ deals }) => deals?.p, atLeast: 0.88 },
  { says: 'deals recall', of: ({ deals }) => deals?.r, atLeast: 0.75 },
  { says: 'status', of: ({ status }) => status ?? undefined, atLeast: 0.88 },
  { says: 'amounts', of: ({ amounts }) => amounts ?? undefined, atLeast: 0.8 },
  { says: 'expected tags', of: ({ tags }) => tags ?? undefined, atLeast: 0.75 },
  { says: 'no embarrassing tag', of: ({ wrongTags }) => (wrongTags === 0 ? 1 : 0), atLeast: 1 },
  { says: 'silence without a deal', of: ({ silent }) => silent ?? undefined, atLeast: 1 },
]

const BARS: Record<string, Bar[]> = {
  'headlines.jsonl': HEADLINES,
  'own stories': OWN,
  'stories.json': STORIES,
}

/** One sentence for each bar that a set falls short of. */
export function missedBars(name: string, summary: Summary): string[] {
  return (BARS[name] ?? []).flatMap(({ says, of, atLeast }) => {
    const value = of(summary)
    if (value === undefined || value >= atLeast) return []
    return [
      `${name}: ${says} is ${(value * 100).toFixed(1)} %; it must be at least ${atLeast * 100} %.`,
    ]
  })
}
