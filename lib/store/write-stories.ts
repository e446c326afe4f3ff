import { groupStories, isSameStory, sketchOf } from '../stories/index.ts'
import { isSectionUrl } from '../text/url.ts'
import type { ClipPatch, ClipRow, CopyRow, Database, SketchRow } from './database.ts'

/** A clip that is new or changed; `text` only when the text is new. */
export type Told = { row: ClipRow; to: ClipPatch; text: string | null }

/** What a story goes by, and what a story repeats of its clips. */
const STORY = ['contentHash', 'canonicalUrl', 'publishedOn', 'judged'] as const
const OUTLET = ['siteName', 'deletedAt'] as const

/** A site that repeats one stretch in all its texts makes them all share a key; more candidates are not looked at. */
const MOST_CANDIDATES = 40

/**
 * Brings the stories up to date for some clips, in the caller's transaction: their sketches, the stories that they leave
 * and join, and what is counted of their outlets. Clips in the trash stay in their story, and are not counted.
 */
export async function writeStories(db: Database, changes: Told[]): Promise<void> {
  const told = changes.filter(({ to }) => STORY.some(field => field in to))
  if (told.length > 0) await retell(db, told)
  const outlets = changes.filter(({ to }) => OUTLET.some(field => field in to))
  if (outlets.length > 0)
    await refreshCopies(
      db,
      outlets.map(({ row }) => row),
    )
}

/** Takes clips that are deleted for good out of their stories, in the caller's transaction; the rest is grouped anew. */
export async function forgetStories(db: Database, numbers: number[]): Promise<void> {
  const copies = (await db.copies.bulkGet(numbers)).flatMap(copy => copy ?? [])
  const stories = [...new Set(copies.map(({ story }) => story))]
  await db.sketches.bulkDelete(numbers)
  await db.copies.bulkDelete(numbers)
  if (stories.length === 0) return
  const left = await db.copies.where('story').anyOf(stories).primaryKeys()
  await regroup(
    db,
    (await db.sketches.bulkGet(left)).flatMap(row => row ?? []),
  )
}

async function retell(db: Database, told: Told[]): Promise<void> {
  const stored = await db.sketches.bulkGet(told.map(({ row }) => row.n))
  const changed: SketchRow[] = []
  for (const [at, each] of told.entries()) {
    const before = stored[at]
    const next = toSketchRow(each, before)
    if (each.text !== null || !before || !isEqual(before, next)) changed.push(next)
  }
  await db.sketches.bulkPut(changed)
  if (changed.length > 0) await regroup(db, changed)
}

function toSketchRow({ row, text }: Told, before: SketchRow | undefined): SketchRow {
  const said = (is: 'same' | 'other') =>
    row.judged.copies.flatMap(copy => (copy.is === is ? [copy.of] : []))
  return {
    n: row.n,
    id: row.id,
    url: row.canonicalUrl,
    day: row.publishedOn ?? row.clippedAt.slice(0, 10),
    sketch: text === null && before ? before.sketch : sketchOf(text ?? ''),
    sameAs: said('same'),
    apartFrom: said('other'),
  }
}

function isEqual({ sketch: _a, ...one }: SketchRow, { sketch: _b, ...other }: SketchRow): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Groups anew the clips, those that they are like, and all that share a story with any of them. */
async function regroup(db: Database, clips: SketchRow[]): Promise<void> {
  const near = await findNear(db, clips)
  const around = [...new Set([...clips.map(({ n }) => n), ...near])]
  const known = await db.copies.bulkGet(around)
  const stories = new Set(known.flatMap(copy => copy?.story ?? []))
  if (near.length + stories.size === 0) return
  const members = await db.copies
    .where('story')
    .anyOf([...stories])
    .primaryKeys()
  const all = [...new Set([...around, ...members])].toSorted((a, b) => a - b)
  const rows = (await db.sketches.bulkGet(all)).filter(row => row !== undefined)
  const groups = groupStories(rows)
  const grouped = new Set(groups.flat().map(({ n }) => n))
  await db.copies.bulkDelete(all.filter(n => !grouped.has(n)))
  await db.copies.bulkPut(
    groups.flatMap(group =>
      group.map(({ n }) => ({ n, story: group[0]?.n ?? n, site: '', isLive: 0 as const })),
    ),
  )
  await refreshCopies(
    db,
    (await db.clips.bulkGet([...grouped])).filter(row => row !== undefined),
  )
}

/** The numbers of stored clips that tell the same story as any of `clips`. */
async function findNear(db: Database, clips: SketchRow[]): Promise<number[]> {
  const candidates = await Promise.all(clips.map(clip => findCandidates(db, clip)))
  const numbers = [...new Set(candidates.flat())]
  const byNumber = new Map(
    (await db.sketches.bulkGet(numbers)).flatMap(row => (row ? [[row.n, row]] : [])),
  )
  const near = clips.flatMap((clip, at) =>
    (candidates[at] ?? []).filter(n => {
      const other = byNumber.get(n)
      return other !== undefined && isSameStory(clip, other)
    }),
  )
  return [...new Set(near)]
}

/** Clips of the same address, those the person named, and those that share a key: with most keys first, then the newest. */
async function findCandidates(
  db: Database,
  { n, url, sameAs, sketch }: SketchRow,
): Promise<number[]> {
  const [ofUrl, said, ...byKey] = await Promise.all([
    isSectionUrl(url) ? [] : db.clips.where('canonicalUrl').equals(url).primaryKeys(),
    sameAs.length === 0 ? [] : db.clips.where('id').anyOf(sameAs).primaryKeys(),
    ...sketch.bands.map(key => db.sketches.where('sketch.bands').equals(key).primaryKeys()),
  ])
  const shared = new Map<number, number>()
  for (const other of byKey.flat()) shared.set(other, (shared.get(other) ?? 0) + 1)
  const like = [...shared].toSorted(([a, one], [b, other]) => other - one || b - a)
  const found = new Set([
    ...ofUrl,
    ...said,
    ...like.slice(0, MOST_CANDIDATES).map(([other]) => other),
  ])
  found.delete(n)
  return [...found]
}

/** Brings what copies repeat of their clips up to date. */
async function refreshCopies(db: Database, rows: ClipRow[]): Promise<void> {
  const copies = await db.copies.bulkGet(rows.map(({ n }) => n))
  const changed = rows.flatMap((row, at): CopyRow[] => {
    const copy = copies[at]
    if (!copy) return []
    const isLive = row.deletedAt === null ? 1 : 0
    if (copy.site === row.siteName && copy.isLive === isLive) return []
    return [{ ...copy, site: row.siteName, isLive }]
  })
  await db.copies.bulkPut(changed)
}
