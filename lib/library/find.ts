import type { Body, Clip, Query } from '../model.ts'
import { termsOf } from '../search/index.ts'
import {
  countLive,
  findByUrl,
  findRow,
  listNewest,
  search,
  toClip,
  unpackBody,
} from '../store/index.ts'
import { canonicalUrl } from '../text/url.ts'
import type { Context } from './context.ts'
import type { Found } from './types.ts'

/** The newest clips that the query asks for, at most `limit`, and how many there are in all. */
export async function find({ db }: Context, query: Query, limit: number): Promise<Found> {
  const prefixes = termsOf(query.text)
  if (prefixes.length === 0 && query.tags.length === 0) {
    const [rows, total] = await Promise.all([listNewest(db, limit), countLive(db)])
    return { clips: rows.map(toClip), total }
  }
  const { rows, total } = await search(db, { prefixes, tags: query.tags }, limit)
  return { clips: rows.map(toClip), total }
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
