import { qualityOf } from '../metrics/body.ts'
import { mean } from '../metrics/statistics.ts'
import type { Judged } from './worst.ts'

/** How pages with a warning fare beside those without it; fractions of 1, NaN where no page has the truth. */
export type WarningFigures = {
  count: number
  share: number
  bodyF1: number
  bodyF1Without: number
  /** Pages whose body is below .8. */
  poor: number
  poorWithout: number
  dayWrong: number
  dayWrongWithout: number
}

/** The figures of each warning that was given, most frequent first. A warning is worth giving where pages with it fare worse. */
export function reportWarnings(judged: Judged[]): Record<string, WarningFigures> {
  const given = new Set(judged.flatMap(({ answer }) => answer.warnings))
  const figures = [...given].map(warning => {
    const pages = judged.filter(({ answer }) => answer.warnings.includes(warning))
    const others = judged.filter(({ answer }) => !answer.warnings.includes(warning))
    return [warning, compare(pages, others)] as const
  })
  return Object.fromEntries(figures.toSorted(([, a], [, b]) => b.count - a.count))
}

/** The report as lines of text. */
export function warningsTable(report: Record<string, WarningFigures>): string {
  const head = row('warnings', [
    'pages',
    'share',
    'F1',
    'without',
    'F1<.8',
    'without',
    'day ✗',
    'without',
  ])
  const rows = Object.entries(report).map(([warning, { count, ...shares }]) =>
    row(warning, [String(count), ...Object.values(shares).map(percent)]),
  )
  return [head, ...rows].join('\n')
}

function compare(pages: Judged[], others: Judged[]): WarningFigures {
  return {
    count: pages.length,
    share: pages.length / (pages.length + others.length),
    bodyF1: meanOf(bodies(pages)),
    bodyF1Without: meanOf(bodies(others)),
    poor: meanOf(bodies(pages).map(f1 => Number(f1 < 0.8))),
    poorWithout: meanOf(bodies(others).map(f1 => Number(f1 < 0.8))),
    dayWrong: meanOf(wrongDays(pages)),
    dayWrongWithout: meanOf(wrongDays(others)),
  }
}

function bodies(judged: Judged[]): number[] {
  return judged.flatMap(({ score }) => (score.body ? [qualityOf(score.body).f1] : []))
}

function wrongDays(judged: Judged[]): number[] {
  return judged.flatMap(({ score: { day } }) =>
    day ? [Number(day === 'wrong' || day === 'off-by-one')] : [],
  )
}

function meanOf(values: number[]): number {
  return values.length > 0 ? mean(values) : Number.NaN
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (share * 100).toFixed(1)
}

function row(label: string, cells: string[]): string {
  return label.padEnd(18) + cells.map(cell => cell.padStart(9)).join('')
}
