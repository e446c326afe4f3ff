import type { Prf } from './counts.ts'
import { PROTOTYPE } from './prototype.ts'
import type { Summary } from './summary.ts'

const ROWS: [keyof Summary, string][] = [
  ['companies', 'companies P / R / F1'],
  ['anyDeal', 'any deal'],
  ['partnership', 'partnership family'],
  ['acquisition', 'M&A'],
  ['pairs', 'party pairs'],
  ['deals', 'whole deals'],
  ['status', 'status right'],
  ['amounts', 'amounts right'],
  ['tags', 'expected tags given'],
  ['wrongTags', 'embarrassing tags'],
  ['silent', 'silent without a deal'],
]

/** The figures of a set, in per cent, beside the prototype's and, for companies, `compromise`'s. */
export function table(name: string, ours: Summary, compromise: Summary): string {
  const stored = PROTOTYPE[name] ?? {}
  const lines = ROWS.filter(
    ([key]) => ours[key] !== null && (key !== 'wrongTags' || ours.tags !== null),
  )
  const rows = lines.map(([key, label]) => [
    label,
    show(ours[key]),
    stored[key] ?? '–',
    key === 'companies' ? show(compromise[key]) : '–',
  ])
  const all = [[`${name}, ${ours.texts} texts`, 'ours', 'prototype', 'compromise'], ...rows]
  const widths = [0, 1, 2, 3].map(at => Math.max(...all.map(row => row[at]?.length ?? 0)))
  return all
    .map(row =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function show(value: Prf | number | null): string {
  if (value === null) return '–'
  if (typeof value === 'object') return [value.p, value.r, value.f1].map(percent).join(' / ')
  return Number.isInteger(value) && value !== 1 ? String(value) : percent(value)
}

function percent(value: number): string {
  return (value * 100).toFixed(1)
}
