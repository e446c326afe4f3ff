import type { Body, Clip, Query } from '../model.ts'
import { countLive, findByUrl, findRow, listNewest, toClip, unpackBody } from '../store/index.ts'
import { canonicalUrl } from '../text/url.ts'
import type { Context } from './context.ts'
import type { Finding } from './finding.ts'
import { oneAStory } from './one-a-story.ts'
import type { Found } from './types.ts'

/**
 * The clips that the query asks for in its order, at most `limit`, and how many there are in all. The newest are listed
 * without an index.
 */
export async function find(
  context: Context,
  finding: () => Promise<Finding>,
  query: Query,
  limit: number,
): Promise<Found> {
  const isNarrowed = query.text.trim() !== '' || query.tags.length > 0
  if (isNarrowed || query.order === 'published') return (await finding()).find(query, limit)
  return findNewest(context, limit)
}

/** The clips that were clipped last. */
export async function findNewest({ db }: Context, limit: number): Promise<Found> {
  const [rows, total] = await Promise.all([listNewest(db, limit), countLive(db)])
  return { ...(await oneAStory(db, rows)), total, unread: [] }
}

export async function get({ db }: Context, id: string): Promise<Clip | null> {
  const row = await findRow(db, id)
  return row ? toClip(row) : null
}

export async function getByUrl({ db }: Context, url: string): Promise<Clip | null> {
  const row = await findByUrl(db, canonicalUrl(url))
  return row ? toClip(row) : null
}

/** The sanitised HTML and the text of a clip, or null when there is no such clip. */
export async function getBody({ db }: Context, id: string): Promise<Body | null> {
  const row = await findRow(db, id)
  const body = row && (await db.bodies.get(row.n))
  return body ? unpackBody(body.gz) : null
}
