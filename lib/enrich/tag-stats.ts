/** A clip as tags are learned from it: the person's tags, and what tells of it (`tagFeatures`). */
export type TaggedClip = { tags: readonly string[]; features: readonly string[] }

/** Of clips with one feature: how many have a tag at all, and how many have each. */
export type FeatureCounts = { clips: number; tags: ReadonlyMap<string, number> }

/**
 * What is learned of a person's tagging: how many clips have a tag at all, how many have each, and the same for those with
 * each feature. Maps of numbers, which IndexedDB and `structuredClone` keep as they are; they can be counted anew from
 * the clips at any time. Ten thousand clips with 300 tags and 9,000 features make about 4 MB.
 */
export type TagStats = {
  clips: number
  tags: ReadonlyMap<string, number>
  features: ReadonlyMap<string, FeatureCounts>
}

export const NO_TAG_STATS: TagStats = { clips: 0, tags: new Map(), features: new Map() }

/** The counts with one more clip; a clip without tags teaches nothing, as the person may not have come to it yet. */
export function learn(stats: TagStats, clip: TaggedClip): TagStats {
  return changed(stats, clip, 1)
}

/** The counts as before this clip was learned. Of a clip that never was learned, none falls below zero. */
export function unlearn(stats: TagStats, clip: TaggedClip): TagStats {
  return changed(stats, clip, -1)
}

/** The counts of many clips at once, equal to learning them one by one in any order. */
export function learnAll(clips: Iterable<TaggedClip>): TagStats {
  const tags = new Map<string, number>()
  const features = new Map<string, { clips: number; tags: Map<string, number> }>()
  let count = 0
  for (const clip of clips) {
    const own = new Set(clip.tags)
    if (own.size === 0) continue
    count += 1
    for (const tag of own) tags.set(tag, (tags.get(tag) ?? 0) + 1)
    for (const feature of new Set(clip.features)) {
      const counts = features.get(feature) ?? { clips: 0, tags: new Map<string, number>() }
      counts.clips += 1
      for (const tag of own) counts.tags.set(tag, (counts.tags.get(tag) ?? 0) + 1)
      features.set(feature, counts)
    }
  }
  return { clips: count, tags, features }
}

function changed(stats: TagStats, clip: TaggedClip, by: 1 | -1): TagStats {
  const own = new Set(clip.tags)
  if (own.size === 0) return stats
  const clips = Math.max(0, stats.clips + by)
  if (clips === 0) return NO_TAG_STATS
  const features = new Map(stats.features)
  for (const feature of new Set(clip.features)) {
    const counts = features.get(feature)
    const left = Math.max(0, (counts?.clips ?? 0) + by)
    if (left === 0) features.delete(feature)
    else features.set(feature, { clips: left, tags: counted(counts?.tags, own, by) })
  }
  return { clips, tags: counted(stats.tags, own, by), features }
}

function counted(
  counts: ReadonlyMap<string, number> | undefined,
  tags: ReadonlySet<string>,
  by: 1 | -1,
): ReadonlyMap<string, number> {
  const next = new Map(counts)
  for (const tag of tags) {
    const count = (next.get(tag) ?? 0) + by
    if (count <= 0) next.delete(tag)
    else next.set(tag, count)
  }
  return next
}
