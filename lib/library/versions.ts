import type { Version } from '../model.ts'
import { unpackBody } from '../store/index.ts'
import type { VersionChanges } from '../versions/index.ts'
import type { Context } from './context.ts'

/** Earlier bodies of a clip, newest first. */
export async function listVersions({ db }: Context, id: string): Promise<Version[]> {
  const rows = await db.versions.where('clipId').equals(id).reverse().sortBy('v')
  return rows.map(({ v, clipId, title, keptAt, contentHash }) => {
    return { v, clipId, title, keptAt, contentHash }
  })
}

/** What changed when a version gave way to the next one or to the text as it is; null when either is gone. */
export async function changesOf({ db }: Context, v: number): Promise<VersionChanges | null> {
  const version = await db.versions.get(v)
  if (!version) return null
  const [next] = await db.versions
    .where('clipId')
    .equals(version.clipId)
    .filter(each => each.v > v)
    .sortBy('v')
  const later = next?.body ?? (await db.bodies.get(version.n))
  if (!later) return null
  const [before, after, { compareVersions }] = await Promise.all([
    unpackBody(version.body.gz),
    unpackBody(later.gz),
    import('../versions/index.ts'),
  ])
  return compareVersions(before.text, after.text)
}
