import { ROWS } from './figures.ts'
import type { Figures } from './figures.ts'

/** How a figure grows: `flat`, `log` and `linear` are the nearest law, by the exponent of the growth. */
export type Growth = { factor: number; law: 'flat' | 'log' | 'linear' }

/** Clips to figures, in the order of size. */
export type BySize = Map<number, Figures>

/** Differences below this are the clock's and the machine's, not the library's. */
const NOISE_MS = 5

/**
 * How figures grow with the size: the factor between the smallest and the largest, and what law it is nearest to. With n
 * to the power of p: flat up to p = 0.1, up to 0.35 what a logarithm or the depth of a tree gives, linear above.
 */
export function growthOf(figures: ReadonlyMap<number, number>): Growth | null {
  const sizes = [...figures].toSorted(([a], [b]) => a - b)
  const [first, last] = [sizes[0], sizes.at(-1)]
  if (!first || !last || first[0] === last[0] || first[1] <= 0) return null
  const factor = last[1] / first[1]
  const power = Math.log(factor) / Math.log(last[0] / first[0])
  if (power <= 0.1 || last[1] - first[1] < NOISE_MS) return { factor, law: 'flat' }
  return { factor, law: power <= 0.35 ? 'log' : 'linear' }
}

/** The most that a figure may be at a size; null where there is no bar. */
export function barOf(row: (typeof ROWS)[number], size: number): number | null {
  if (!row.most) return null
  return size <= 10_000 ? row.most[0] : row.most[1]
}

/** One sentence for each bar that is missed. */
export function missedBars(bySize: BySize): string[] {
  return [...bySize].flatMap(([size, figures]) =>
    ROWS.flatMap(row => {
      const figure = figures[row.key]
      const bar = barOf(row, size)
      if (figure === undefined || bar === null || figure <= bar) return []
      return [
        `${size.toLocaleString('en-US')} clips: ${row.label} is ${figure.toFixed(1)} ${row.unit}; it must be at most ${bar}.`,
      ]
    }),
  )
}

/** One sentence for each figure that answers a key press and grows with the library. */
export function badGrowth(bySize: BySize): string[] {
  return ROWS.filter(row => row.answersKey).flatMap(row => {
    const growth = growthOf(column(bySize, row.key))
    if (growth?.law !== 'linear') return []
    return [`${row.label} grows ${growth.factor.toFixed(1)} times; it must be flat or logarithmic.`]
  })
}

/** The sizes at which a figure was measured. */
export function column(bySize: BySize, key: keyof Figures): Map<number, number> {
  const known = [...bySize].flatMap(([size, figures]): [number, number][] => {
    const figure = figures[key]
    return figure === undefined ? [] : [[size, figure]]
  })
  return new Map(known)
}
