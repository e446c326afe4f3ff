import type { Columns, Column } from './columns.ts'
import { dayOf, NO_DAY } from './entry.ts'

/** How many clips of a set carry each name; most first, equal ones by name. `id` only where it differs from the name. */
export type Facet = { name: string; id?: string; count: number }

/** `months` are `YYYY-MM` of publication, latest first. */
export type Facets = Record<
  'tags' | 'companies' | 'sites' | 'types' | 'languages' | 'months',
  Facet[]
>

/** Counts over the clips that are 1 in `members`, which are told by number. */
export function countFacets(columns: Columns, members: Uint8Array): Facets {
  return {
    tags: named(columns, 'tags', members),
    companies: named(columns, 'companies', members),
    sites: named(columns, 'site', members),
    types: named(columns, 'dealTypes', members),
    languages: named(columns, 'lang', members),
    months: months(columns, members),
  }
}

function named(columns: Columns, column: Exclude<Column, 'host'>, members: Uint8Array): Facet[] {
  const { list } = columns.names[column]
  const counts = new Uint32Array(list.length)
  for (const { base, chunk, ids } of columns.chunks) {
    const own = new Uint32Array(ids[column].length)
    if (column === 'site' || column === 'lang') {
      countOne(chunk[column], members.subarray(base, base + chunk.size), own)
    } else {
      countListed(chunk[column], members.subarray(base, base + chunk.size), own)
    }
    for (const [i, id] of ids[column].entries()) counts[id] = (counts[id] ?? 0) + (own[i] ?? 0)
  }
  const facets = list.flatMap((name, id) => {
    const count = counts[id] ?? 0
    return count > 0 && name !== '' ? [toFacet(name, count)] : []
  })
  return facets.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

function countOne(ids: Uint16Array, members: Uint8Array, counts: Uint32Array): void {
  for (let i = 0; i < members.length; i += 1) {
    const id = ids[i] ?? 0
    if (members[i] === 1) counts[id] = (counts[id] ?? 0) + 1
  }
}

function countListed(
  { ends, ids }: { ends: Uint32Array; ids: Uint16Array },
  members: Uint8Array,
  counts: Uint32Array,
): void {
  for (let i = 0, at = 0; i < members.length; i += 1) {
    const end = ends[i] ?? 0
    for (; at < end; at += 1) {
      const id = ids[at] ?? 0
      if (members[i] === 1) counts[id] = (counts[id] ?? 0) + 1
    }
  }
}

function toFacet(name: string, count: number): Facet {
  const tab = name.indexOf('\t')
  return tab < 0 ? { name, count } : { id: name.slice(0, tab), name: name.slice(tab + 1), count }
}

function months(columns: Columns, members: Uint8Array): Facet[] {
  const days = new Map<number, number>()
  for (const { base, chunk } of columns.chunks) {
    for (let i = 0; i < chunk.size; i += 1) {
      const day = chunk.publishedOn[i] ?? NO_DAY
      if (members[base + i] === 1 && day !== NO_DAY) days.set(day, (days.get(day) ?? 0) + 1)
    }
  }
  const counts = new Map<string, number>()
  for (const [day, count] of days) {
    const month = dayOf(day).slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + count)
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => (a.name < b.name ? 1 : -1))
}
