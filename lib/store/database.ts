import { Dexie, type EntityTable, type Table } from 'dexie'

import type { LibraryDeal } from '../deals/index.ts'
import type { Clip, Instant, Lesson } from '../model.ts'
import type { PackedChunk } from '../search/columns/chunk.ts'
import type { SearchDocument } from '../search/document.ts'
import type { Page, PositionPage } from '../search/index-pages/page.ts'
import { SKETCH_VERSION, type Telling } from '../stories/index.ts'

/** The version of the stored shape; raise it together with an `upgrade` and a frozen database of the version before. */
export const SCHEMA_VERSION = 1

/** The versions of what is derived from clips. Raise one when the same clip gives something else: it is then made anew. */
export const DERIVED = { columns: 1, index: 1, stories: SKETCH_VERSION, deals: 1 } as const

/**
 * A clip as stored. `n` grows with each save.
 * `liveUrl` is the canonical URL while this clip is the live one of its address and absent otherwise:
 * its unique index makes two live clips of one address impossible.
 * `staleTo`: what segments with numbers up to this say of the clip is out of date. `readAt`: when it was first opened
 * to be read; a mark of this library, which no backup holds.
 */
export type ClipRow = Clip & {
  n: number
  liveUrl?: string
  pageUrl: string
  staleTo: number
  readAt?: Instant
}

/** HTML and text, gzipped together: a quarter less disk, and lists never touch it. */
export type BodyRow = { n: number; gz: Uint8Array<ArrayBuffer> }

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
  op:
    | 'clip'
    | 'update'
    | 'edit'
    | 'tag'
    | 'judge'
    | 'picture'
    | 'remove'
    | 'put-back'
    | 'undo'
    | 'restore'
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

/** Clips 512 by 512, by their `n`; `changed` is the count of changes at which the chunk was written last. */
export type ColumnRow = PackedChunk & { chunk: number; changed: number }

/** A clip whose text is not in a segment yet. */
export type TailRow = SearchDocument & { n: number }

/**
 * A piece of the search index that never changes. `clips` are the numbers of its clips (`packNumbers`), `first` the
 * first terms of its pages joined by line ends. `level` tells its size (`levelOf`); it is -1 while the segment is being
 * written, when `merge` says from what.
 */
export type SegmentRow = {
  seg: number
  level: number
  size: number
  clips: Uint8Array<ArrayBuffer>
  pages: number
  first: string
  merge: Merge | null
}

/** `left` are the places, over all sources one after the other, of clips that are left out; `last` is the last term written. */
export type Merge = { sources: number[]; left: Uint8Array<ArrayBuffer>; last: string }

/** What tells whether a clip is a copy of another; also of clips in the trash. */
export type SketchRow = Telling & { n: number }

/**
 * A clip that has copies. `story` is the lowest number among them; `site` and `isLive` are the clip's, so that the
 * outlets of a story are counted without its clips.
 */
export type CopyRow = { n: number; story: number; site: string; isLive: 0 | 1 }

/** A deal of all live clips, with the ids of its companies. */
export type DealRow = LibraryDeal & { companies: string[] }

export type PageKey = [seg: number, page: number]
/** A page of a segment, and its positions apart, under the same key. */
export type PageRow = Page & { seg: number; page: number }
export type PositionRow = PositionPage & { seg: number; page: number }

/**
 * `birth` names this very database, `device` this side in stamps, `clock` is the last stamp given; `live` and `rows` count clips without and with the trash. `changed` counts the
 * changes of clips, `indexed` those of segments: what was read at one count need not be read again. `columns` and
 * `index` hold the version of what was derived; while it is made anew, `columnsLeft` and `indexLeft` tell the number
 * below which chunks and clips are still to come; `facts` and `factsLeft` do so for what the rules read.
 */
export type MetaRow =
  | { key: 'birth' | 'device' | 'clock'; value: string }
  | { key: CountKey; value: number }

export type CountKey =
  | 'live'
  | 'rows'
  | 'changed'
  | 'indexed'
  | 'columns'
  | 'columnsLeft'
  | 'index'
  | 'indexLeft'
  | 'facts'
  | 'factsLeft'
  | 'stories'
  | 'storiesLeft'
  | 'deals'
  | 'dealsLeft'

export type Database = Dexie & {
  clips: EntityTable<ClipRow, 'n'>
  bodies: Table<BodyRow, number>
  versions: EntityTable<VersionRow, 'v'>
  tags: Table<TagRow, string>
  changes: EntityTable<ChangeRow, 'seq'>
  lessons: Table<LessonRow, string>
  meta: Table<MetaRow, MetaRow['key']>
  columns: Table<ColumnRow, number>
  tail: Table<TailRow, number>
  segments: EntityTable<SegmentRow, 'seg'>
  pages: Table<PageRow, PageKey>
  positions: Table<PositionRow, PageKey>
  sketches: Table<SketchRow, number>
  copies: Table<CopyRow, number>
  deals: Table<DealRow, string>
}

/**
 * The library's database; it opens itself at the first use.
 * Durability is strict: a commit is on the disk, not in a buffer, before a save is acknowledged.
 * When another window brings a newer schema, this one lets go for good instead of writing old rows into it.
 */
export function openDatabase(name: string, newBirth: () => string): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database
  db.version(SCHEMA_VERSION).stores({
    clips: '++n,&id,&liveUrl,pageUrl,canonicalUrl,clippedAt,deletedAt',
    bodies: 'n',
    versions: '++v,n,clipId',
    tags: 'key',
    changes: '++seq,at,request',
    lessons: 'key,by',
    meta: 'key',
    columns: 'chunk,changed',
    tail: 'n',
    segments: '++seg,level',
    pages: '[seg+page]',
    positions: '[seg+page]',
    sketches: 'n,*sketch.bands',
    copies: 'n,story',
    deals: 'id,bucket,*companies,lastOn',
  })
  db.on('populate', tx => {
    void tx.table('meta').bulkAdd([
      { key: 'birth', value: newBirth() },
      { key: 'device', value: newBirth().slice(-8) },
      { key: 'live', value: 0 },
      { key: 'rows', value: 0 },
      { key: 'columns', value: DERIVED.columns },
      { key: 'index', value: DERIVED.index },
      { key: 'stories', value: DERIVED.stories },
      { key: 'deals', value: DERIVED.deals },
    ])
  })
  db.on('versionchange', () => db.close({ disableAutoOpen: true }))
  return db
}
