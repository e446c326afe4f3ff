import { stampChange, type Stamp } from '../merge/index.ts'
import type { Clip } from '../model.ts'
import { toDocument } from '../search/document.ts'
import { nextStampOf } from './clock.ts'
import { bump } from './counts.ts'
import type { BodyRow, ChangeRow, ClipPatch, ClipRow, Database, TailRow } from './database.ts'
import { unpackNow } from './gzip.ts'
import { changesSearchText, searchTextOf } from './search-text.ts'
import { TagCounts } from './tag-counts.ts'
import { writeColumns } from './write-columns.ts'
import { changesDeals, writeDeals, type Changed } from './write-deals.ts'
import { writeStories, type Told } from './write-stories.ts'

/** A clip to add, with its text as it is and packed. */
export type NewClip = { clip: Clip; pageUrl: string; text: string; body: Omit<BodyRow, 'n'> }

/** A change of a stored clip. Its body is written before, where it changes too. */
export type ClipChange = { row: ClipRow; to: ClipPatch }

/** What the journal says of a step beside the clips that it changed. */
type Said = {
  request?: string
  op: ChangeRow['op']
  /** The versions whose body changed places with the clip's own. */
  bodies?: number[]
  /** The step that an `undo` took back. */
  undoes?: number
}

/**
 * One step of the journal while it is written, in the caller's transaction. With the clips goes all that is derived from
 * them and must never lag: columns, the words to search, stories, deals, tag counts, the number of live clips. A step of thousands of
 * clips is written a few hundred at a time, so that a page is not blocked by it.
 */
export class Step {
  private readonly db: Database
  private readonly at: string
  private readonly changed: number
  private stamp: Stamp = ''
  private readonly counts = new TagCounts()
  private readonly added: string[] = []
  private readonly updated: ChangeRow['updated'] = []

  private constructor(db: Database, at: string, changed: number) {
    this.db = db
    this.at = at
    this.changed = changed
  }

  static async open(db: Database, at: string): Promise<Step> {
    return new Step(db, at, await bump(db, 'changed'))
  }

  async add(clips: NewClip[]): Promise<void> {
    const rows: ClipRow[] = []
    for (const each of clips) rows.push(await addClip(this.db, each))
    for (const row of rows) this.counts.add(row, 1)
    this.added.push(...rows.map(row => row.id))
    const told = rows.map((row, i) => ({ row, to: row, text: clips[i]?.text ?? '' }))
    const stated = rows.map(after => ({ before: null, after }))
    await this.derive(rows, told, stated)
  }

  async change(changes: ClipChange[]): Promise<void> {
    const { db } = this
    if (changes.length > 0) this.stamp ||= await nextStampOf(db, this.at)
    const rows: ClipRow[] = []
    const plain: ClipRow[] = []
    const told: Told[] = []
    const stated: Changed[] = []
    for (const { row: before, to } of changes) {
      const row: ClipRow = { ...before, ...to, stamps: stampChange(before, to, this.stamp) }
      const text = changesSearchText(to) ? await reindex(db, row) : null
      // The next clip of the step must see who has an address now. Nothing is awaited that needs no request: Dexie
      // loses the transaction over a hundred such awaits.
      if (changesClaim(to)) await putWithClaim(db, row)
      else plain.push(row)
      this.counts.add(before, -1)
      this.counts.add(row, 1)
      this.updated.push({ id: row.id, from: fieldsOf(before, to), to })
      rows.push(row)
      told.push({ row, to, text: before.contentHash === row.contentHash ? null : text })
      if (changesDeals(to)) stated.push({ before, after: row })
    }
    await db.clips.bulkPut(plain)
    await this.derive(rows, told, stated)
  }

  private async derive(rows: ClipRow[], told: Told[], stated: Changed[]): Promise<void> {
    // None reads what another writes: their requests need not wait for each other.
    await Promise.all([
      writeColumns(this.db, rows, this.changed),
      writeStories(this.db, told),
      writeDeals(this.db, stated),
    ])
  }

  /** Ends the step and returns the journal number to undo it by. A step that changed nothing still gets a number. */
  async close({ request = '', op, bodies = [], undoes }: Said): Promise<number> {
    const { db, at, added, updated } = this
    await Promise.all([this.counts.store(db), bump(db, 'rows', added.length)])
    return db.changes.add({
      at,
      request,
      op,
      added,
      updated,
      bodies,
      ...(undoes !== undefined && { undoes }),
    })
  }
}

async function addClip(db: Database, { clip, pageUrl, text, body }: NewClip): Promise<ClipRow> {
  const row = await withLiveUrl(db, { ...clip, pageUrl, staleTo: 0 })
  const n = await db.clips.add(row)
  await Promise.all([db.bodies.add({ n, ...body }), db.tail.put(toTail(n, clip, text))])
  return { ...row, n }
}

/** Puts what a clip is found by into the tail anew; what segments say of it is out of date from here on. Gives its text. */
async function reindex(db: Database, row: ClipRow): Promise<string> {
  const body = await db.bodies.get(row.n)
  row.staleTo = await newestSegment(db)
  const { text } = body ? unpackNow(body.gz) : { text: '' }
  await db.tail.put(toTail(row.n, row, text))
  return text
}

async function putWithClaim(db: Database, claiming: ClipRow): Promise<void> {
  const { liveUrl: _, ...row } = claiming
  await db.clips.put(await withLiveUrl(db, row))
}

function changesClaim(to: ClipPatch): boolean {
  return 'canonicalUrl' in to || 'deletedAt' in to
}

export function toTail(n: number, clip: Clip, text: string): TailRow {
  return { n, ...toDocument(searchTextOf(clip, text)) }
}

/** The highest number that a segment has, also one that is still being written. */
export async function newestSegment(db: Database): Promise<number> {
  const [newest] = await db.segments.toCollection().reverse().limit(1).primaryKeys()
  return newest ?? 0
}

/** Gives a live clip its claim on the address, unless another live clip holds it. */
async function withLiveUrl<Row extends Omit<ClipRow, 'n' | 'liveUrl'>>(
  db: Database,
  row: Row,
): Promise<Row & { liveUrl?: string }> {
  if (row.deletedAt !== null) return row
  const holder = await db.clips.where('liveUrl').equals(row.canonicalUrl).first()
  if (holder && holder.id !== row.id) return row
  return { ...row, liveUrl: row.canonicalUrl }
}

function fieldsOf(row: ClipRow, patch: ClipPatch): ClipPatch {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field in patch))
}
