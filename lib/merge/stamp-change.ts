import type { Clip, Stamps } from '../model.ts'
import { foldTag } from '../text/fold.ts'
import type { Stamp } from './stamp.ts'

/** The fields that a person or a new reading of the page changes as a whole; the rest follows from them. */
export const STAMPED = [
  'title',
  'authors',
  'siteName',
  'section',
  'publishedOn',
  'lang',
  'canonicalUrl',
  'note',
  'pictures',
  'judged',
  'deletedAt',
  'contentHash',
] as const satisfies readonly (keyof Clip)[]

type Stamped = Pick<Clip, 'tags' | 'stamps' | (typeof STAMPED)[number]>

/** The stamps of a clip after `patch`: each field and each tag that it changes was set at `stamp`. */
export function stampChange(clip: Stamped, patch: Partial<Clip>, stamp: Stamp): Stamps {
  const fields = STAMPED.filter(
    field => field in patch && JSON.stringify(patch[field]) !== JSON.stringify(clip[field]),
  )
  return {
    fields: { ...clip.stamps.fields, ...Object.fromEntries(fields.map(each => [each, stamp])) },
    tags: { ...clip.stamps.tags, ...(patch.tags && stampTags(clip.tags, patch.tags, stamp)) },
  }
}

function stampTags(before: string[], after: string[], stamp: Stamp): Record<string, string> {
  const [old, now] = [keysOf(before), keysOf(after)]
  return Object.fromEntries([
    ...[...now].filter(key => !old.has(key)).map(key => [key, `${stamp}+`]),
    ...[...old].filter(key => !now.has(key)).map(key => [key, `${stamp}-`]),
  ])
}

function keysOf(tags: string[]): Set<string> {
  return new Set(tags.map(foldTag))
}
