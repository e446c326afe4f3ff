import type { Summary } from './summary.ts'

type Row = { label: string; keys: (keyof Summary)[]; unit: '%' | 'ms' | 'points' | 'pages' }

const ROWS: Row[] = [
  { label: 'pages', keys: ['pages'], unit: 'pages' },
  { label: 'body F1', keys: ['bodyF1'], unit: 'points' },
  { label: 'body P / R', keys: ['bodyPrecision', 'bodyRecall'], unit: 'points' },
  { label: 'pages below .5', keys: ['below50'], unit: '%' },
  { label: 'snippets F1', keys: ['snippetsF1'], unit: 'points' },
  { label: 'title exact / near', keys: ['titleExact', 'titleNear'], unit: '%' },
  { label: 'day exact / wrong', keys: ['dayExact', 'dayWrong'], unit: '%' },
  { label: 'day missing', keys: ['dayMissing'], unit: '%' },
  { label: 'author F1', keys: ['authorF1'], unit: 'points' },
  { label: 'author junk', keys: ['authorJunk'], unit: '%' },
  { label: 'site', keys: ['site'], unit: '%' },
  { label: 'language', keys: ['lang'], unit: '%' },
  { label: 'lead image', keys: ['image'], unit: '%' },
  { label: 'ms p50 / p95', keys: ['msP50', 'msP95'], unit: 'ms' },
  { label: 'failures', keys: ['failures'], unit: '%' },
]

/** A plain-text table: a row for each measure, a column for each extractor or set. */
export function table(name: string, columns: Record<string, Summary>): string {
  const heads = Object.keys(columns)
  const lines = ROWS.map(row => [
    row.label,
    ...heads.map(head => {
      const summary = columns[head]
      return summary ? row.keys.map(key => show(summary[key], row.unit)).join(' / ') : ''
    }),
  ])
  const all = [[name, ...heads], ...lines]
  const widths = all[0]?.map((_, i) => Math.max(...all.map(line => line[i]?.length ?? 0))) ?? []
  return all
    .map(line =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function show(value: number, unit: Row['unit']): string {
  if (Number.isNaN(value)) return '–'
  if (unit === '%') return `${(value * 100).toFixed(1)} %`
  if (unit === 'ms') return value.toFixed(1)
  if (unit === 'pages') return String(value)
  return value.toFixed(3).replace(/^0/, '')
}
