import type { Clip } from '../model.ts'
import { Step, toClip, type ClipPatch, type ClipRow, type NewClip } from '../store/index.ts'
import type { Context } from './context.ts'
import { keepCorrections } from './correct.ts'
import { keepStates } from './read-facts.ts'

/**
 * Gives a clip the page's new text and metadata and keeps the old body as a version, in the caller's transaction.
 * Tags, note and every field that the person set by hand stay. The same text again makes no version.
 */
export async function updateBody(
  { db, now }: Context,
  row: ClipRow,
  fresh: NewClip,
  request: string,
): Promise<{ clip: Clip; change: number }> {
  const at = now()
  const to = patchOf(row, fresh.clip, at)
  const bodies = []
  if (row.contentHash !== fresh.clip.contentHash) {
    const old = await db.bodies.get(row.n)
    if (old) bodies.push(await db.versions.add({ ...versionOf(row, at), body: { gz: old.gz } }))
    await db.bodies.put({ n: row.n, ...fresh.body })
  }
  const step = await Step.open(db, at)
  await step.change([{ row, to }])
  const change = await step.close({ request, op: 'update', bodies })
  const after = await db.clips.get(row.n)
  return { clip: toClip(after ?? row), change }
}

function patchOf(row: ClipRow, fresh: Clip, at: string): ClipPatch {
  const { id: _id, clippedAt: _c, deletedAt: _d, ...read } = fresh
  const { tags: _t, note: _n, pictures: _p, judged: _j, stamps: _s, ...to } = read
  return {
    ...to,
    ...keepCorrections(row, fresh),
    facts: keepStates(to.facts, row.facts),
    updatedAt: at,
  }
}

function versionOf(row: ClipRow, keptAt: string) {
  return { n: row.n, clipId: row.id, title: row.title, keptAt, contentHash: row.contentHash }
}
