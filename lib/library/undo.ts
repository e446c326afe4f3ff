import { NOTHING_JUDGED } from '../facts/index.ts'
import type { Clip, Judged, MetaField, Origins } from '../model.ts'
import {
  Step,
  switchLessons,
  write,
  type ChangeRow,
  type ClipPatch,
  type ClipRow,
} from '../store/index.ts'
import { changeInSlices } from './change.ts'
import type { Context } from './context.ts'
import { afterWrite } from './keep.ts'

/**
 * Takes back one step of the journal, as a step of its own that can be taken back too. Later changes of other fields
 * stay; tags, origins and words on facts are taken back one by one, and what the step taught with them. A number that is not in the journal throws.
 */
export async function undo(context: Context, seq: number): Promise<void> {
  const { db, now } = context
  const changed = await write(db, async () => {
    const change = await db.changes.get(seq)
    if (!change) throw new Error(`there is no change ${seq} to undo`)
    const at = now()
    for (const v of change.bodies) await swapBody(context, v, at)
    await switchLessons(db, seq)
    const patches = new Map(patchesOf(change, at))
    const ids = [...patches.keys()]
    const step = await Step.open(db, at)
    await changeInSlices(db, { step, ids, at }, row => patches.get(row.id)?.(row) ?? null)
    await step.close({ op: 'undo', bodies: change.bodies, undoes: seq })
    return ids
  })
  afterWrite(context, changed)
}

function patchesOf(change: ChangeRow, at: string): [string, (row: ClipRow) => ClipPatch][] {
  return [
    ...change.added.map((id): [string, () => ClipPatch] => [id, () => ({ deletedAt: at })]),
    ...change.updated.map(({ id, from, to }): [string, (row: ClipRow) => ClipPatch] => [
      id,
      row => ({
        ...from,
        ...(from.tags && { tags: untag(row, from.tags, to.tags ?? []) }),
        ...(from.judged && { judged: unjudge(row.judged, from.judged, to.judged) }),
        ...(from.origins && { origins: unmark(row, from.origins, to.origins ?? {}) }),
      }),
    ]),
  ]
}

/** The clip's tags without those that the change added, with those that it took away. */
function untag(row: Clip, from: string[], to: string[]): string[] {
  const added = new Set(to.filter(tag => !from.includes(tag)))
  const kept = row.tags.filter(tag => !added.has(tag))
  const lost = from.filter(tag => !to.includes(tag) && !kept.includes(tag))
  return [...kept, ...lost]
}

/** What is judged of the clip with the words of before on what the change was about. */
function unjudge(now: Judged, from: Judged, to: Judged = NOTHING_JUDGED): Judged {
  return {
    companies: takeBack(now.companies, from.companies, to.companies, ({ id }) => id),
    deals: takeBack(now.deals, from.deals, to.deals, ({ of }) => of),
    copies: takeBack(now.copies, from.copies, to.copies, ({ of }) => of),
  }
}

function takeBack<T>(now: T[], from: T[], to: T[], keyOf: (each: T) => string): T[] {
  const before = new Map(from.map(each => [keyOf(each), JSON.stringify(each)]))
  const after = new Map(to.map(each => [keyOf(each), JSON.stringify(each)]))
  const isChanged = (each: T) => before.get(keyOf(each)) !== after.get(keyOf(each))
  return [...now.filter(each => !isChanged(each)), ...from.filter(isChanged)]
}

/** The clip's origins with those of before for the fields whose origin the change changed. */
function unmark(row: Clip, from: Origins, to: Origins): Origins {
  const origins = { ...row.origins }
  for (const field of Object.keys({ ...from, ...to }) as MetaField[]) {
    if (JSON.stringify(from[field]) === JSON.stringify(to[field])) continue
    if (from[field]) origins[field] = from[field]
    else delete origins[field]
  }
  return origins
}

/** The clip's body and a kept version change places. */
async function swapBody({ db }: Context, v: number, at: string): Promise<void> {
  const version = await db.versions.get(v)
  const row = version && (await db.clips.get(version.n))
  const body = version && (await db.bodies.get(version.n))
  if (!version || !row || !body) return
  await db.bodies.put({ n: version.n, ...version.body })
  await db.versions.put({
    ...version,
    title: row.title,
    keptAt: at,
    contentHash: row.contentHash,
    body: { gz: body.gz },
  })
}
