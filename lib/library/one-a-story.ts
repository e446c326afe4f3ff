import { toClip, type ClipRow, type CopyRow, type Database } from '../store/index.ts'
import type { Found } from './types.ts'

/** Clips of a list in its order, without those that tell a story that an earlier one tells. The trash shows each clip. */
export async function oneAStory(
  db: Database,
  rows: ClipRow[],
): Promise<Pick<Found, 'clips' | 'outlets' | 'listed'>> {
  const copies = await db.copies.bulkGet(rows.map(({ n }) => n))
  const stories = new Set(copies.flatMap(copy => copy?.story ?? []))
  const members = stories.size === 0 ? [] : await membersOf(db, [...stories])
  const byStory = Map.groupBy(members, ({ story }) => story)
  const seen = new Set<number>()
  const clips = []
  const outlets = new Map<string, number>()
  for (const [at, row] of rows.entries()) {
    const story = copies[at]?.story
    const isBinned = row.deletedAt !== null
    if (story !== undefined && seen.has(story) && !isBinned) continue
    clips.push(toClip(row))
    if (story === undefined || isBinned) continue
    seen.add(story)
    const others = (byStory.get(story) ?? []).filter(({ n, isLive }) => n !== row.n && isLive)
    const sites = new Set(others.map(({ site }) => site))
    sites.delete(row.siteName)
    if (others.length > 0) outlets.set(row.id, sites.size)
  }
  return { clips, outlets, listed: rows.length }
}

function membersOf(db: Database, stories: number[]): PromiseLike<CopyRow[]> {
  return db.copies.where('story').anyOf(stories).toArray()
}
