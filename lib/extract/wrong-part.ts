import type { Block } from './blocks.ts'
import { isProse } from './blocks.ts'

/** Whether the blocks taken hold much less of the page's prose than its densest element, and hardly any of that. */
export function isWrongPart(
  blocks: Block[],
  taken: Map<number, Element>,
  densest: Element | null,
): boolean {
  if (!densest) return false
  const sums = { taken: 0, densest: 0, both: 0 }
  for (const [index, block] of blocks.entries()) {
    if (!isProse(block)) continue
    const isDense = densest.contains(block.element)
    if (isDense) sums.densest += block.length
    if (taken.has(index)) sums.taken += block.length
    if (isDense && taken.has(index)) sums.both += block.length
  }
  return sums.taken < sums.densest * 0.4 && sums.both < sums.densest * 0.4
}
