import { barOf, column, growthOf } from './bars.ts'
import type { BySize } from './bars.ts'
import { ROWS } from './figures.ts'
import type { Figures } from './figures.ts'

/** The figures of each size with their bars, and how they grow. */
export function growthTable(bySize: BySize): string {
  const sizes = [...bySize.keys()]
  const head = [
    '',
    ...sizes.flatMap(size => [`${size.toLocaleString('en-US')} clips`, 'bar']),
    'growth',
  ]
  const rows = ROWS.map(row => {
    const growth = growthOf(column(bySize, row.key))
    return [
      `${row.label}, ${row.unit}`,
      ...sizes.flatMap(size => {
        const bar = barOf(row, size)
        return [show(bySize.get(size)?.[row.key]), bar === null ? '' : `≤ ${bar}`]
      }),
      growth === null ? '' : `× ${growth.factor.toFixed(1)} ${growth.law}`,
    ]
  })
  return align([head, ...rows])
}

/** Figures beside those of others on the same clips. */
export function peerTable(size: number, columns: Record<string, Figures>): string {
  const names = Object.keys(columns)
  const known = ROWS.filter(row =>
    names.some(name => name !== 'Endcap' && columns[name]?.[row.key] !== undefined),
  )
  const rows = known.map(row => [
    `${row.label}, ${row.unit}`,
    ...names.map(name => show(columns[name]?.[row.key])),
  ])
  return align([[`${size.toLocaleString('en-US')} clips`, ...names], ...rows])
}

function show(figure: number | undefined): string {
  if (figure === undefined) return '–'
  return figure < 100 ? figure.toFixed(1) : figure.toFixed(0)
}

function align(lines: string[][]): string {
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map(line => line[i]?.length ?? 0))) ?? []
  return lines
    .map(line =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
