import { liveQuery } from 'dexie'

import type { Clip, SafetyMark } from '../model.ts'
import { readCount } from './counts.ts'
import type { ClipRow, Database, TagRow } from './database.ts'
import { unpackBody } from './gzip.ts'

/** The clip without what only the store needs. */
export function toClip(row: ClipRow): Clip {
  const { n: _n, liveUrl: _liveUrl, pageUrl: _pageUrl, ...rest } = row
  const { staleTo: _staleTo, readAt: _readAt, ...clip } = rest
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
  const [ofStory, ofPage] = await Promise.all([
    db.clips.where('canonicalUrl').equals(url).toArray(),
    db.clips.where('pageUrl').equals(url).toArray(),
  ])
  const rows = [...ofStory, ...ofPage].filter(isLive).toSorted((a, b) => a.n - b.n)
  return rows.find(row => row.liveUrl === row.canonicalUrl) ?? rows.at(-1)
}

/** The live clips that were clipped last, at most `limit`. */
export function listNewest(db: Database, limit: number): Promise<ClipRow[]> {
  return db.clips.orderBy('clippedAt').reverse().filter(isLive).limit(limit).toArray()
}

/** The text of a clip by its number; '' where it has no body. */
export async function readText(db: Database, n: number): Promise<string> {
  const body = await db.bodies.get(n)
  return body ? (await unpackBody(body.gz)).text : ''
}

export function countLive(db: Database): Promise<number> {
  return readCount(db, 'live')
}

/**
 * Tags that a live clip carries, most used first. There is no index of the counts: they change with every save, and
 * Chromium reads an index ten times slower for all that was ever in it.
 */
export async function listTags(db: Database): Promise<TagRow[]> {
  const all = await db.tags.toArray()
  const tags = all.filter(({ count }) => count > 0)
  return tags.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name))
}

/** What the canary is compared with; costs the same however large the library is. */
export async function readMark(db: Database): Promise<SafetyMark> {
  const [birth, count, newest] = await Promise.all([
    db.meta.get('birth'),
    readCount(db, 'rows'),
    db.clips.orderBy(':id').reverse().limit(5).toArray(),
  ])
  return {
    birth: typeof birth?.value === 'string' ? birth.value : '',
    count,
    newest: newest.map(row => row.id),
  }
}

/** Calls `onValue` now and after each change, from any window, of what `read` read, which is little; returns the stop. */
export function watch<T>(
  read: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(read).subscribe({ next: onValue, error: onError })
  return () => subscription.unsubscribe()
}

/**
 * The same after each change of any clip: only the count of changes is observed, and `read` may read as much as it
 * likes. While it reads, changes are gathered.
 */
export function watchClips<T>(
  db: Database,
  read: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let state: 'idle' | 'reading' | 'outdated' | 'stopped' = 'idle'
  const isStopped = () => state === 'stopped'
  const refresh = async () => {
    do {
      state = 'reading'
      const value = await read()
      if (!isStopped()) onValue(value)
    } while (isOutdated())
    if (!isStopped()) state = 'idle'
  }
  const isOutdated = () => state === 'outdated'
  const subscription = liveQuery(() => readCount(db, 'changed')).subscribe({
    next: () => {
      if (state === 'idle') void refresh().catch(onError)
      else if (state === 'reading') state = 'outdated'
    },
    error: onError,
  })
  return () => {
    state = 'stopped'
    subscription.unsubscribe()
  }
}

function isLive(row: ClipRow): boolean {
  return row.deletedAt === null
}
