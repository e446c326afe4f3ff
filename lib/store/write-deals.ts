import {
  bucketOf,
  gatherDeals,
  statementsOf,
  type DealStatement,
  type LibraryDeal,
} from '../deals/index.ts'
import type { Clip } from '../model.ts'
import type { ClipPatch, Database } from './database.ts'

/** A clip before and after a step; `before` is null for a new one. */
export type Changed = { before: Clip | null; after: Clip }

/** Whether a change of these fields can change what a clip says of deals. */
export function changesDeals(patch: ClipPatch): boolean {
  return FIELDS.some(field => field in patch)
}

const FIELDS = ['facts', 'judged', 'publishedOn', 'deletedAt'] as const

/**
 * Brings the deals up to date for some clips, in the caller's transaction. Only deals that share a key with what these
 * clips said or say are gathered anew.
 */
export async function writeDeals(db: Database, changed: Changed[]): Promise<void> {
  const own = new Set<string>()
  const said: DealStatement[] = []
  const says: DealStatement[] = []
  for (const { before, after } of changed) {
    const [old, fresh] = [before ? statementsOf(before) : [], statementsOf(after)]
    if (JSON.stringify(old) === JSON.stringify(fresh)) continue
    own.add(after.id)
    said.push(...old)
    says.push(...fresh)
  }
  const buckets = [...new Set([...said, ...says].map(bucketOf))]
  if (buckets.length === 0) return
  const stored = await db.deals.where('bucket').anyOf(buckets).toArray()
  const others = stored.flatMap(({ sources }) => sources.filter(({ clipId }) => !own.has(clipId)))
  const next = gatherDeals([...others, ...says])
  const kept = new Set(next.map(({ id }) => id))
  await db.deals.bulkDelete(stored.flatMap(({ id }) => (kept.has(id) ? [] : [id])))
  await db.deals.bulkPut(next.map(withCompanies))
}

function withCompanies(deal: LibraryDeal) {
  return { ...deal, companies: deal.parties.map(({ id }) => id) }
}
