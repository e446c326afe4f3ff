import type { Matches } from '../indexing/index.ts'
import type { Ordering } from '../model.ts'
import { firstOf, SLOT, type Columns } from '../search/index.ts'

/** The numbers of the first clips in an order; equal ones the later clipped first, then the later saved. */
export function inOrder(
  { snapshot, clips, scoreOf }: Matches,
  order: Ordering,
  limit: number,
): number[] {
  const { columns } = snapshot
  const keyOf = {
    relevance: scoreOf,
    published: (n: number) => columnAt(columns, 'publishedOn', n),
    clipped: () => 0,
  }[order]
  return firstOf(
    clips,
    limit,
    (a, b) =>
      keyOf(b) - keyOf(a) ||
      columnAt(columns, 'clippedAt', b) - columnAt(columns, 'clippedAt', a) ||
      b - a,
  )
}

function columnAt(columns: Columns, column: 'publishedOn' | 'clippedAt', n: number): number {
  return columns.chunkOf(n)?.[column][n & SLOT] ?? 0
}
