import { dealsOf, isTogether, type FactState } from '../facts/index.ts'
import type { Clip, Day, Deal } from '../model.ts'

/**
 * What one clip says of a deal. `of` names the deal within the clip (see `dealId`), `on` is the day of the article,
 * `state` tells who vouches for it. Its evidence stays with the clip.
 */
export type DealStatement = Omit<Deal, 'evidence' | 'trigger'> & {
  clipId: string
  of: string
  on: Day
  state: FactState
}

type Source = Pick<Clip, 'id' | 'facts' | 'judged' | 'publishedOn' | 'clippedAt' | 'deletedAt'>

/** What a clip says of deals; a clip in the trash says nothing, and rivalry is no deal. */
export function statementsOf(clip: Source): DealStatement[] {
  if (clip.deletedAt !== null) return []
  const on = clip.publishedOn ?? clip.clippedAt.slice(0, 10)
  return dealsOf(clip)
    .filter(({ type }) => type !== 'competition')
    .map(({ evidence: _evidence, trigger: _trigger, ...deal }) => ({
      ...deal,
      clipId: clip.id,
      on,
    }))
}

/**
 * The key that all statements of one deal share; deals of different keys are never one. Purchases go by what is bought,
 * because sellers and some of several buyers are often left out; all else by its parties.
 */
export function bucketOf({ type, parties }: Pick<Deal, 'type' | 'parties'>): string {
  const targets = parties.filter(({ role }) => role === 'target')
  if (isTogether(type)) return keyOf('together', parties)
  const kind = type === 'investment' ? 'stake' : 'purchase'
  return keyOf(kind, targets.length > 0 ? targets : parties)
}

function keyOf(kind: string, parties: Deal['parties']): string {
  return [kind, ...new Set(parties.map(({ id }) => id).toSorted())].join(' ')
}
