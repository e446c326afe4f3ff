import { liveQuery } from 'dexie'

import type { Clip, SafetyMark } from '../model.ts'
import type { ClipRow, Database, TagRow } from './database.ts'

/** The clip without what only the store needs. */
export function toClip(row: ClipRow): Clip {
  const { n: _n, liveUrl: _liveUrl, pageUrl: _pageUrl, searchWords: _words, ...clip } = row
  return clip
}

export function findRow(db: Database, id: string): Promise<ClipRow | undefined> {
  return db.clips.where('id').equals(id).first()
}

export function findRows(db: Database, ids: string[]): Promise<ClipRow[]> {
  return db.clips.where('id').anyOf(ids).toArray()
}

/** The live clip of a page: by its canonical URL or by the address it was read at; the newest when several are live. */
export async function findByUrl(db: Database, url: string): Promise<ClipRow | undefined> {
  const rows = await db.clips
    .where('canonicalUrl')
    .equals(url)
    .or('pageUrl')
    .equals(url)
    .filter(isLive)
    .toArray()
  return rows.find(row => row.liveUrl === row.canonicalUrl) ?? rows.at(-1)
}

/** The newest live clips, at most `limit`, newest first. */
export function listNewest(db: Database, limit: number): Promise<ClipRow[]> {
  return db.clips.orderBy(':id').reverse().filter(isLive).limit(limit).toArray()
}

export async function countLive(db: Database): Promise<number> {
  const row = await db.meta.get('live')
  return typeof row?.value === 'number' ? row.value : 0
}

/** Live clips that hold a word with each of `prefixes` and all of `tags`, newest first, with how many there are. */
export async function search(
  db: Database,
  asked: { prefixes: string[]; tags: string[] },
  limit: number,
): Promise<{ rows: ClipRow[]; total: number }> {
  const sets = await Promise.all([
    ...asked.prefixes.map(prefix => keysWithPrefix(db, prefix)),
    ...asked.tags.map(async tag => new Set(await db.clips.where('tags').equals(tag).primaryKeys())),
  ])
  const [first, ...others] = sets.toSorted((a, b) => a.size - b.size)
  const binned = new Set(await db.clips.where('deletedAt').above('').primaryKeys())
  const keys = [...(first ?? [])].filter(
    key => !binned.has(key) && others.every(keysOf => keysOf.has(key)),
  )
  const newest = keys.toSorted((a, b) => b - a).slice(0, limit)
  const rows = await db.clips.bulkGet(newest)
  return { rows: rows.filter(row => row !== undefined), total: keys.length }
}

async function keysWithPrefix(db: Database, prefix: string): Promise<Set<number>> {
  const [clips, bodies] = await Promise.all([
    db.clips.where('searchWords').startsWith(prefix).primaryKeys(),
    db.bodies.where('words').startsWith(prefix).primaryKeys(),
  ])
  return new Set([...clips, ...bodies])
}

/** Tags that a live clip carries, most used first. */
export async function listTags(db: Database): Promise<TagRow[]> {
  const tags = await db.tags.where('count').above(0).toArray()
  return tags.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name))
}

/** What the canary is compared with; costs the same however large the library is. */
export async function readMark(db: Database): Promise<SafetyMark> {
  const [birth, rows, newest] = await Promise.all([
    db.meta.get('birth'),
    db.meta.get('rows'),
    db.clips.orderBy(':id').reverse().limit(5).toArray(),
  ])
  return {
    birth: typeof birth?.value === 'string' ? birth.value : '',
    count: typeof rows?.value === 'number' ? rows.value : 0,
    newest: newest.map(row => row.id),
  }
}

/** Calls `onValue` now and after each change, from any window, of what `read` read; returns the stop. */
export function watch<T>(
  read: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(read).subscribe({ next: onValue, error: onError })
  return () => subscription.unsubscribe()
}

function isLive(row: ClipRow): boolean {
  return row.deletedAt === null
}
