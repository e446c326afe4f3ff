import { Dexie, type EntityTable, type Table } from 'dexie'

import type { Clip, Instant, Lesson } from '../model.ts'

/** The version of the stored shape; raise it together with an `upgrade` and a frozen database of the version before. */
export const SCHEMA_VERSION = 1

/**
 * A clip as stored. `n` grows with each save, so that "newest first" is the primary key backwards.
 * `liveUrl` is the canonical URL while this clip is the live one of its address and absent otherwise:
 * its unique index makes two live clips of one address impossible.
 * `searchWords` are the search words of everything but the body.
 */
export type ClipRow = Clip & { n: number; liveUrl?: string; pageUrl: string; searchWords: string[] }

/** HTML and text, gzipped together: `storage` figures show a quarter less disk and lists that never touch it. */
export type BodyRow = { n: number; gz: Uint8Array<ArrayBuffer>; words: string[] }

/** An earlier body of clip `n`, with what an undo needs to put it back. */
export type VersionRow = {
  v: number
  n: number
  clipId: string
  title: string
  keptAt: Instant
  contentHash: string
  body: Omit<BodyRow, 'n'>
}

/** `key` is the folded name, `name` is what the person sees, `count` the live clips that carry it. */
export type TagRow = { key: string; name: string; count: number }

export type ClipPatch = Partial<Omit<Clip, 'id'>>

/** One step of the journal. `bodies` names the versions whose body changed places with the clip's own. */
export type ChangeRow = {
  seq: number
  at: Instant
  /** The id of the request that asked for it, so that a repeated request finds what it did; '' for other steps. */
  request: string
  op: 'clip' | 'update' | 'edit' | 'tag' | 'judge' | 'picture' | 'remove' | 'undo' | 'restore'
  added: string[]
  updated: { id: string; from: ClipPatch; to: ClipPatch }[]
  bodies: number[]
  /** The step that an `undo` took back. */
  undoes?: number
}

/**
 * A lesson under the key of what it is about, so that a new one replaces the old. `by` is the step that taught it, 0 for
 * one that was entered as such; `isOff` while that step is undone.
 */
export type LessonRow = { key: string; lesson: Lesson; at: Instant; by: number; isOff?: true }

/** `birth` names this very database; `live` and `rows` count clips without and with the trash. */
export type MetaRow = { key: 'birth'; value: string } | { key: 'live' | 'rows'; value: number }

export type Database = Dexie & {
  clips: EntityTable<ClipRow, 'n'>
  bodies: Table<BodyRow, number>
  versions: EntityTable<VersionRow, 'v'>
  tags: Table<TagRow, string>
  changes: EntityTable<ChangeRow, 'seq'>
  lessons: Table<LessonRow, string>
  meta: Table<MetaRow, MetaRow['key']>
}

/**
 * The library's database; it opens itself at the first use.
 * Durability is strict: a commit is on the disk, not in a buffer, before a save is acknowledged.
 * When another window brings a newer schema, this one lets go for good instead of writing old rows into it.
 */
export function openDatabase(name: string, newBirth: () => string): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database
  db.version(SCHEMA_VERSION).stores({
    clips:
      '++n,&id,&liveUrl,pageUrl,canonicalUrl,clippedAt,publishedOn,siteName,*tags,*searchWords,deletedAt',
    bodies: 'n,*words',
    versions: '++v,n,clipId',
    tags: 'key,count',
    changes: '++seq,at,request',
    lessons: 'key,by',
    meta: 'key',
  })
  db.on('populate', tx => {
    void tx.table('meta').bulkAdd([
      { key: 'birth', value: newBirth() },
      { key: 'live', value: 0 },
      { key: 'rows', value: 0 },
    ])
  })
  db.on('versionchange', () => db.close({ disableAutoOpen: true }))
  return db
}
