import { enrich } from '../../../lib/enrich/index.ts'
import type { GoldItem } from './gold.ts'

const ROUNDS = 3

/** Milliseconds for each 1,000 words, the fastest of three rounds, over whole texts; NaN without any. */
export function msPerThousandWords(items: GoldItem[]): number {
  const whole = items.filter(({ text }) => text.length > 1000).slice(0, 100)
  const words = whole.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    for (const { title, text } of whole) readOne(title, text)
    return performance.now() - start
  })
  return words === 0 ? Number.NaN : (Math.min(...rounds) / words) * 1000
}

/** How many times as long ten copies of a long text take as one: 10 where time grows with length alone. */
export function growth(items: GoldItem[]): number {
  const [longest] = items.toSorted((a, b) => b.text.length - a.text.length)
  if (!longest) return Number.NaN
  const once = Array.from({ length: 5 }, () => longest.text).join('\n\n')
  const tenfold = Array.from({ length: 10 }, () => once).join('\n\n')
  return timeOf(tenfold) / timeOf(once)
}

function timeOf(text: string): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    readOne('', text)
    return performance.now() - start
  })
  return Math.min(...rounds)
}

function readOne(title: string, text: string): void {
  enrich({ title, text, lang: null, publishedOn: null, knownTags: [] })
}
