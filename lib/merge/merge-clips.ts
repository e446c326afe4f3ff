import type { Clip, Stamps } from '../model.ts'
import { foldTag } from '../text/fold.ts'
import { STAMPED } from './stamp-change.ts'

/**
 * Two copies of one clip, changed apart, as one: of each field what was set last, of the tags those that were not taken
 * off after they were put on; all that was read of a text goes with the text. What was never set since the clip was made
 * counts as older than anything. The order of the two does not matter, nor how often or in which order several are merged.
 */
export function mergeClips(one: Clip, other: Clip): Clip {
  const fields = FIELDS.map(field => {
    const isOther = compareRanks(rankOf(other, field), rankOf(one, field)) > 0
    return [field, (isOther ? other : one)[field]] as const
  })
  return {
    ...one,
    ...Object.fromEntries(fields),
    updatedAt: one.updatedAt > other.updatedAt ? one.updatedAt : other.updatedAt,
    tags: mergeTags(one, other),
    stamps: {
      fields: latest(one.stamps.fields, other.stamps.fields),
      tags: latest(one.stamps.tags, other.stamps.tags),
    },
  }
}

/** What goes with the text, or never changes. */
const WITH_TEXT = [
  'kind',
  'url',
  'agencies',
  'keywords',
  'isFree',
  'publishedAt',
  'modifiedAt',
  'description',
  'imageUrl',
  'words',
  'warnings',
  'origins',
  'facts',
  'clippedAt',
] as const satisfies readonly (keyof Clip)[]
const FIELDS = [...STAMPED, ...WITH_TEXT]

/** When a value was set, and, where nothing else decides, its own text, so that both sides come to the same. */
function rankOf({ stamps, ...clip }: Clip, field: (typeof FIELDS)[number]): string[] {
  const stamped: readonly string[] = STAMPED
  const own = JSON.stringify(clip[field])
  if (stamped.includes(field)) return [stamps.fields[field] ?? '', own]
  return [stamps.fields['contentHash'] ?? '', clip.contentHash, own]
}

function mergeTags(one: Clip, other: Clip): string[] {
  const stamps = latest(one.stamps.tags, other.stamps.tags)
  const names = new Map<string, { name: string; stamp: string }>()
  for (const { tags, stamps: own } of [one, other]) {
    for (const name of tags) {
      const key = foldTag(name)
      const next = { name, stamp: own.tags[key] ?? '' }
      const known = names.get(key)
      if (!known || compareRanks([next.stamp, known.name], [known.stamp, name]) > 0) {
        names.set(key, next)
      }
    }
  }
  const kept = [...names].filter(([key]) => !stamps[key]?.endsWith('-'))
  return kept
    .toSorted(([a], [b]) => compareRanks([stamps[a] ?? '', a], [stamps[b] ?? '', b]))
    .map(([, { name }]) => name)
}

function latest(one: Record<string, string>, other: Record<string, string>): Stamps['tags'] {
  const merged = { ...one }
  for (const [key, stamp] of Object.entries(other)) {
    if (stamp > (merged[key] ?? '')) merged[key] = stamp
  }
  return merged
}

function compareRanks(one: string[], other: string[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index])
  if (at < 0) return 0
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1
}
