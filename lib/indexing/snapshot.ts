import { Columns } from '../search/columns/columns.ts'
import { unpackNumbers } from '../search/numbers.ts'
import { readCount, type Database, type SegmentRow, type TailRow } from '../store/index.ts'

/** A segment that can be searched: `clips` are the numbers of its clips by ordinal, `first` the first terms of its pages. */
export type Segment = { seg: number; clips: Uint32Array; first: string[] }

/** A clip that is in no segment yet. */
export type TailClip = { n: number; terms: string[]; weights: Uint8Array; positions: Uint8Array }

/** The library as a search sees it, at one moment. */
export type Snapshot = {
  changed: number
  indexed: number
  columns: Columns
  segments: Segment[]
  tail: TailClip[]
}

/**
 * Reads snapshots; of what did not change since the last one nothing is read again. One short transaction, so that
 * columns, segments and tail belong together and a save waits for nothing but this.
 */
export function createSnapshots(db: Database): () => Promise<Snapshot> {
  let last: Promise<Snapshot> = Promise.resolve({
    changed: -1,
    indexed: -1,
    columns: new Columns(),
    segments: [],
    tail: [],
  })
  return () => {
    const before = last
    const next = before.then(snapshot => readAfter(db, snapshot))
    // A failed read is told to whoever asked for it; the next one begins where the last good one was.
    last = next.catch(() => before)
    return next
  }
}

function readAfter(db: Database, before: Snapshot): Promise<Snapshot> {
  return db.transaction('r', db.meta, db.columns, db.tail, db.segments, async () => {
    const [changed, indexed] = await Promise.all([
      readCount(db, 'changed'),
      readCount(db, 'indexed'),
    ])
    if (changed === before.changed && indexed === before.indexed) return before
    const [columns, segments, tail] = await Promise.all([
      changed === before.changed ? before.columns : readColumns(db, before),
      indexed === before.indexed ? before.segments : readSegments(db),
      db.tail.toArray(),
    ])
    return { changed, indexed, columns, segments, tail: tail.map(toTailClip) }
  })
}

async function readColumns(db: Database, before: Snapshot): Promise<Columns> {
  const rows = await db.columns.where('changed').above(before.changed).toArray()
  return before.columns.with(rows)
}

async function readSegments(db: Database): Promise<Segment[]> {
  return (await db.segments.where('level').aboveOrEqual(0).toArray()).map(toSegment)
}

function toSegment({ seg, clips, size, pages, first }: SegmentRow): Segment {
  return { seg, clips: unpackNumbers(clips, size), first: pages === 0 ? [] : first.split('\n') }
}

function toTailClip({ n, terms, weights, positions }: TailRow): TailClip {
  return { n, terms: terms.split('\n'), weights, positions }
}
