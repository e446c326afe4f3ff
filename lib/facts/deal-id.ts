import type { Deal } from '../model.ts'

/** What makes two mentions one deal of a clip: its type and its parties, in any order. */
export function dealId({ type, parties }: Pick<Deal, 'type' | 'parties'>): string {
  const ids = parties.map(({ id }) => id).toSorted()
  return [type, ...ids].join(' ')
}
