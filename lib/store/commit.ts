import { nextStamp, stampChange, type Stamp } from '../merge/index.ts'
import type { Clip } from '../model.ts'
import { toDocument } from '../search/document.ts'
import { foldTag } from '../text/fold.ts'
import { bump } from './counts.ts'
import type {
  BodyRow,
  ChangeRow,
  ClipPatch,
  ClipRow,
  Database,
  MetaRow,
  TailRow,
} from './database.ts'
import { unpackNow } from './gzip.ts'
import { changesSearchText, searchTextOf } from './search-text.ts'
import { writeColumns } from './write-columns.ts'
import { changesDeals, writeDeals, type Changed } from './write-deals.ts'
import { writeStories, type Told } from './write-stories.ts'

/** A clip to add, with its text as it is and packed. */
export type NewClip = { clip: Clip; pageUrl: string; text: string; body: Omit<BodyRow, 'n'> }

/** A change of a stored clip. Its body is written before, where it changes too. */
export type ClipChange = { row: ClipRow; to: ClipPatch }

export type Step = {
  request?: string
  op: ChangeRow['op']
  at: string
  added: NewClip[]
  updated: ClipChange[]
  bodies: number[]
  undoes?: number
}

/**
 * Writes one step, in the caller's transaction: clips and bodies, all that is derived from them and must never lag
 * (columns, the words to search, stories, deals, tag counts, the number of live clips), and the journal.
 * Returns the journal number to undo it by. A step that changes nothing still gets a number.
 */
export async function commit(db: Database, step: Step): Promise<number> {
  const counts = new TagCounts()
  const rows: ClipRow[] = []
  const told: Told[] = []
  const stated: Changed[] = []
  for (const each of step.added) {
    const row = await addClip(db, each)
    counts.add(row, 1)
    rows.push(row)
    told.push({ row, to: row, text: each.text })
    stated.push({ before: null, after: row })
  }
  const updated: ChangeRow['updated'] = []
  const stamp = step.updated.length > 0 ? await stampFor(db, step.at) : ''
  for (const change of step.updated) {
    const after = await changeClip(db, change, stamp)
    counts.add(change.row, -1)
    counts.add(after, 1)
    rows.push(after)
    told.push({ row: after, to: change.to, text: await newText(db, change) })
    if (changesDeals(change.to)) stated.push({ before: change.row, after })
    updated.push({ id: after.id, from: fieldsOf(change.row, change.to), to: change.to })
  }
  await writeColumns(db, rows, await bump(db, 'changed'))
  await writeStories(db, told)
  await writeDeals(db, stated)
  await counts.store(db)
  await bump(db, 'rows', step.added.length)
  return db.changes.add({
    at: step.at,
    request: step.request ?? '',
    op: step.op,
    added: step.added.map(each => each.clip.id),
    updated,
    bodies: step.bodies,
    ...(step.undoes !== undefined && { undoes: step.undoes }),
  })
}

async function addClip(db: Database, { clip, pageUrl, text, body }: NewClip): Promise<ClipRow> {
  const row = await withLiveUrl(db, { ...clip, pageUrl, staleTo: 0 })
  const n = await db.clips.add(row)
  await db.bodies.add({ n, ...body })
  await db.tail.put(toTail(n, clip, text))
  return { ...row, n }
}

async function changeClip(db: Database, { row, to }: ClipChange, stamp: Stamp): Promise<ClipRow> {
  const { liveUrl: _, ...rest } = row
  const isReindexed = changesSearchText(to)
  const staleTo = isReindexed ? await newestSegment(db) : row.staleTo
  const stamps = stampChange(row, to, stamp)
  const after = await withLiveUrl(db, { ...rest, ...to, stamps, staleTo })
  await db.clips.put(after)
  if (isReindexed) {
    const body = await db.bodies.get(row.n)
    await db.tail.put(toTail(row.n, after, body ? unpackNow(body.gz).text : ''))
  }
  return after
}

/** The text of a clip when the change gives it another one. */
async function newText(db: Database, { row, to }: ClipChange): Promise<string | null> {
  if (to.contentHash === undefined || to.contentHash === row.contentHash) return null
  const body = await db.bodies.get(row.n)
  return body ? unpackNow(body.gz).text : ''
}

/** The stamp of a step: later than any that this library gave. */
async function stampFor(db: Database, at: string): Promise<Stamp> {
  const [device, clock] = await db.meta.bulkGet(['device', 'clock'])
  const stamp = nextStamp(textOf(clock), Date.parse(at), textOf(device))
  await db.meta.put({ key: 'clock', value: stamp })
  return stamp
}

function textOf(row: MetaRow | undefined): string {
  return typeof row?.value === 'string' ? row.value : ''
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

/** Differences in how many live clips there are, in all and per tag. */
class TagCounts {
  private live = 0
  private readonly byKey = new Map<string, { name: string; change: number }>()

  add(row: Pick<Clip, 'tags' | 'deletedAt'>, change: 1 | -1): void {
    if (row.deletedAt !== null) return
    this.live += change
    for (const name of row.tags) {
      const key = foldTag(name)
      const before = this.byKey.get(key)
      this.byKey.set(key, { name, change: (before?.change ?? 0) + change })
    }
  }

  async store(db: Database): Promise<void> {
    await bump(db, 'live', this.live)
    const changed = [...this.byKey].filter(([, { change }]) => change !== 0)
    const stored = await db.tags.bulkGet(changed.map(([key]) => key))
    const tags = changed.map(([key, { name, change }], i) => {
      const tag = stored[i] ?? { key, name, count: 0 }
      return { ...tag, count: Math.max(0, tag.count + change) }
    })
    if (tags.length > 0) await db.tags.bulkPut(tags)
  }
}
