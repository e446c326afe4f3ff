import type { Clip } from '../model.ts'
import type { BodyRow, ChangeRow, ClipPatch, ClipRow, Database } from './database.ts'

/** A clip to add: `clip` with its search words and its packed body. */
export type NewClip = {
  clip: Clip
  pageUrl: string
  searchWords: string[]
  body: Omit<BodyRow, 'n'>
}

/** A change of a stored clip; `searchWords` are those of the clip after it. */
export type ClipChange = { row: ClipRow; to: ClipPatch; searchWords: string[] }

export type Step = {
  request?: string
  op: ChangeRow['op']
  at: string
  added: NewClip[]
  updated: ClipChange[]
  bodies: number[]
  undoes?: number
}

/** The folding of tag names, handed in so that the store knows nothing of language. */
export type FoldTag = (name: string) => string

/**
 * Writes one step: clips, bodies, tag counts, the number of live clips and the journal, in the caller's transaction.
 * Returns the journal number to undo it by. A step that changes nothing still gets a number.
 */
export async function commit(db: Database, step: Step, foldTag: FoldTag): Promise<number> {
  const counts = new TagCounts(foldTag)
  for (const each of step.added) counts.add(await addClip(db, each), 1)
  const updated: ChangeRow['updated'] = []
  for (const change of step.updated) {
    const after = await changeClip(db, change)
    counts.add(change.row, -1)
    counts.add(after, 1)
    updated.push({ id: after.id, from: fieldsOf(change.row, change.to), to: change.to })
  }
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

async function addClip(db: Database, each: NewClip): Promise<ClipRow> {
  const row = await withLiveUrl(db, {
    ...each.clip,
    pageUrl: each.pageUrl,
    searchWords: each.searchWords,
  })
  const n = await db.clips.add(row)
  await db.bodies.add({ n, ...each.body })
  return { ...row, n }
}

async function changeClip(db: Database, change: ClipChange): Promise<ClipRow> {
  const { liveUrl: _, ...rest } = change.row
  const row = { ...rest, ...change.to, searchWords: change.searchWords }
  const after: ClipRow = { ...(await withLiveUrl(db, row)), n: change.row.n }
  await db.clips.put(after)
  return after
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

async function bump(db: Database, key: 'live' | 'rows', change: number): Promise<void> {
  if (change === 0) return
  const before = await db.meta.get(key)
  const count = typeof before?.value === 'number' ? before.value : 0
  await db.meta.put({ key, value: count + change })
}

function fieldsOf(row: ClipRow, patch: ClipPatch): ClipPatch {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field in patch))
}

/** Differences in how many live clips there are, in all and per tag. */
class TagCounts {
  private live = 0
  private readonly byKey = new Map<string, { name: string; change: number }>()
  private readonly foldTag: FoldTag

  constructor(foldTag: FoldTag) {
    this.foldTag = foldTag
  }

  add(row: Pick<Clip, 'tags' | 'deletedAt'>, change: 1 | -1): void {
    if (row.deletedAt !== null) return
    this.live += change
    for (const name of row.tags) {
      const key = this.foldTag(name)
      const before = this.byKey.get(key)
      this.byKey.set(key, { name, change: (before?.change ?? 0) + change })
    }
  }

  async store(db: Database): Promise<void> {
    await bump(db, 'live', this.live)
    for (const [key, { name, change }] of this.byKey) {
      if (change === 0) continue
      const tag = (await db.tags.get(key)) ?? { key, name, count: 0 }
      await db.tags.put({ ...tag, count: Math.max(0, tag.count + change) })
    }
  }
}
