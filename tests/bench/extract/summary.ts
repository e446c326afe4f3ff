import { qualityOf, qualityOfAll } from '../metrics/body.ts'
import type { Overlap } from '../metrics/body.ts'
import { snippetsF1 } from '../metrics/snippets.ts'
import { mean, quantile } from '../metrics/statistics.ts'
import type { PageScore } from './score.ts'

/** The figures of one extractor over some pages, as fractions of 1; times in ms. NaN where no page has the truth. */
export type Summary = {
  pages: number
  bodyPrecision: number
  bodyRecall: number
  bodyF1: number
  below50: number
  snippetsF1: number
  titleExact: number
  titleNear: number
  dayExact: number
  dayWrong: number
  dayMissing: number
  authorF1: number
  authorJunk: number
  site: number
  lang: number
  image: number
  msP50: number
  msP95: number
  failures: number
}

export function summarise(scores: PageScore[]): Summary {
  const known = <K extends keyof PageScore>(key: K): NonNullable<PageScore[K]>[] =>
    scores.map(score => score[key]).filter(value => value !== null)
  const [titles, days, authors] = [known('title'), known('day'), known('authors')]
  return {
    pages: scores.length,
    ...bodySummary(known('body')),
    snippetsF1: known('snippets').length > 0 ? snippetsF1(known('snippets')) : Number.NaN,
    titleExact: share(titles, title => title === 'exact'),
    titleNear: share(titles, title => title === 'exact' || title === 'near'),
    dayExact: share(days, day => day === 'exact'),
    dayWrong: share(days, day => day === 'wrong' || day === 'off-by-one'),
    dayMissing: share(days, day => day === 'missing'),
    authorF1: authors.length > 0 ? mean(authors.map(verdict => verdict.f1)) : Number.NaN,
    authorJunk: share(authors, verdict => verdict.isJunk),
    site: share(known('site'), Boolean),
    lang: share(known('lang'), Boolean),
    image: share(known('image'), Boolean),
    msP50: quantile(known('ms'), 0.5),
    msP95: quantile(known('ms'), 0.95),
    failures: share(known('failed'), Boolean),
  }
}

function bodySummary(
  overlaps: Overlap[],
): Pick<Summary, 'bodyPrecision' | 'bodyRecall' | 'bodyF1' | 'below50'> {
  const none = overlaps.length === 0
  const { precision, recall, f1 } = qualityOfAll(overlaps)
  return {
    bodyPrecision: none ? Number.NaN : precision,
    bodyRecall: none ? Number.NaN : recall,
    bodyF1: none ? Number.NaN : f1,
    below50: share(overlaps, overlap => qualityOf(overlap).f1 < 0.5),
  }
}

function share<T>(values: T[], holds: (value: T) => boolean): number {
  return values.length === 0 ? Number.NaN : values.filter(holds).length / values.length
}
