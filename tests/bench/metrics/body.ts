import { f1, mean } from './statistics.ts'
import { countEach, tokens } from './tokens.ts'

/** Shares of a page's word shingles that are in both texts, only in the answer, only in the truth; they add up to 1. */
export type Overlap = { both: number; extra: number; missed: number }

export type Quality = { precision: number; recall: number; f1: number }

const SHINGLE = 4

/**
 * Compares an extracted body with the true one by runs of four words, as article-extraction-benchmark does.
 * Two empty texts give all zeros. Source: scrapinghub/article-extraction-benchmark, evaluate.py.
 */
export function overlapOf(truth: string, answer: string): Overlap {
  const wanted = shingles(truth)
  const got = shingles(answer)
  const counts = { both: 0, extra: 0, missed: 0 }
  for (const [shingle, times] of wanted) {
    const found = got.get(shingle) ?? 0
    counts.both += Math.min(times, found)
    counts.missed += Math.max(0, times - found)
  }
  for (const [shingle, times] of got) {
    counts.extra += Math.max(0, times - (wanted.get(shingle) ?? 0))
  }
  const all = counts.both + counts.extra + counts.missed
  if (all === 0) return counts
  return { both: counts.both / all, extra: counts.extra / all, missed: counts.missed / all }
}

/** Precision, recall and F1 of one page. */
export function qualityOf(overlap: Overlap): Quality {
  const precision = precisionOf(overlap)
  const recall = recallOf(overlap)
  return { precision, recall, f1: f1(precision, recall) }
}

/** Precision and recall are means over pages, F1 is of the two means. */
export function qualityOfAll(overlaps: Overlap[]): Quality {
  const precision = mean(overlaps.filter(each => each.both + each.extra > 0).map(precisionOf))
  const recall = mean(overlaps.filter(each => each.both + each.missed > 0).map(recallOf))
  return { precision, recall, f1: f1(precision, recall) }
}

function precisionOf({ both, extra, missed }: Overlap): number {
  if (extra === 0 && missed === 0) return 1
  return both + extra === 0 ? 0 : both / (both + extra)
}

function recallOf({ both, extra, missed }: Overlap): number {
  if (extra === 0 && missed === 0) return 1
  return both + missed === 0 ? 0 : both / (both + missed)
}

function shingles(text: string): Map<string, number> {
  const words = tokens(text)
  const runs: string[] = []
  for (let start = 0; start < Math.max(1, words.length - SHINGLE + 1); start += 1) {
    const run = words.slice(start, start + SHINGLE)
    if (run.length > 0) runs.push(run.join('\u0001'))
  }
  return countEach(runs)
}
