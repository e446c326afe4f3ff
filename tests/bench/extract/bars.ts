import type { Summary } from './summary.ts'

/** Where the extractor must not fall short. `atLeast` and `atMost` are fractions of 1. */
type Bar = { key: keyof Summary; atLeast?: number; atMost?: number }

const BARS: Bar[] = [
  { key: 'bodyF1', atLeast: 0.945 },
  { key: 'below50', atMost: 0.022 },
  { key: 'snippetsF1', atLeast: 0.925 },
  { key: 'titleExact', atLeast: 0.83 },
  { key: 'dayExact', atLeast: 0.9 },
  { key: 'dayWrong', atMost: 0.08 },
  { key: 'authorF1', atLeast: 0.82 },
  { key: 'authorJunk', atMost: 0.007 },
  { key: 'site', atLeast: 0.78 },
  { key: 'lang', atLeast: 0.98 },
  { key: 'image', atLeast: 0.89 },
]

/** Times are compared with bare Readability on the same pages in the same run, because machines differ. */
const SLOWEST = { msP50: 1.5, msP95: 2 } as const

/** One sentence for each bar that is missed. Figures that the corpus has no truth for are not judged. */
export function missedBars(ours: Summary, readability: Summary): string[] {
  const quality = BARS.filter(({ key, atLeast = 0, atMost = 1 }) => {
    return ours[key] < atLeast || ours[key] > atMost
  }).map(({ key, atLeast, atMost }) => {
    const bar = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`
    return `${key} is ${ours[key].toFixed(4)}; it must be ${bar}.`
  })
  const times = (['msP50', 'msP95'] as const)
    .filter(key => ours[key] > readability[key] * SLOWEST[key])
    .map(key => {
      const ratio = (ours[key] / readability[key]).toFixed(2)
      return `${key} is ${ratio} times that of bare Readability; it must be at most ${SLOWEST[key]}.`
    })
  return [...quality, ...times]
}
