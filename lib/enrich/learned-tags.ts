import type { TagCandidate } from './tag-candidate.ts'
import type { FeatureCounts, TagStats } from './tag-stats.ts'

/** A tag is suggested from the fifth clip on that has it. */
const LEAST_CLIPS = 5
/** So many clips of the tag share the feature that speaks most for it, and so many times as often as other clips. */
const LEAST_SHARED = 3
const LEAST_LIFT = 2.5
/** No feature alone decides: features depend on each other, which naive Bayes does not know. */
const MOST_WEIGHT = 2.5
const LEAST_CONFIDENCE = 0.6
const MOST = 4
/** Counts start from here, so that what was never seen is not impossible (Lidstone). */
const UNSEEN = 0.5

/**
 * The person's tags that clips like this one got, most likely first, by multinomial naive Bayes over features; none before
 * the fifth clip of a tag, and none by how common a tag is alone. Features the clip lacks say nothing.
 */
export function suggestLearned(
  stats: TagStats,
  { features }: { features: readonly string[] },
): TagCandidate[] {
  const told = [...new Set(features)].flatMap(each => stats.features.get(each) ?? [])
  const alike = new Set(told.flatMap(({ tags }) => [...tags].filter(isShared).map(([tag]) => tag)))
  return [...alike]
    .flatMap(tag => {
      const clips = stats.tags.get(tag) ?? 0
      if (clips < LEAST_CLIPS) return []
      const { confidence, shared } = weigh({ tag, clips, others: stats.clips - clips }, told)
      if (shared === 0 || confidence < LEAST_CONFIDENCE) return []
      return [{ tag, why: `like ${shared} clips you tagged “${tag}”`, confidence }]
    })
    .toSorted((a, b) => b.confidence - a.confidence || (a.tag < b.tag ? -1 : 1))
    .slice(0, MOST)
}

function isShared([, count]: readonly [string, number]): boolean {
  return count >= LEAST_SHARED
}

/** `clips` have the tag, `others` have none or others. */
type Own = { tag: string; clips: number; others: number }

/** How sure the tag is, 0 to 1, and how many of its clips share the feature that speaks most for it; 0 where none does. */
function weigh({ tag, clips, others }: Own, features: FeatureCounts[]) {
  let odds = Math.log((clips + UNSEEN) / (others + UNSEEN))
  let shared = 0
  let most = Math.log(LEAST_LIFT)
  for (const feature of features) {
    const withTag = feature.tags.get(tag) ?? 0
    const without = Math.max(0, feature.clips - withTag)
    const inTag = (withTag + UNSEEN) / (clips + 2 * UNSEEN)
    const inOthers = (without + UNSEEN) / (others + 2 * UNSEEN)
    const weight = Math.log(inTag / inOthers)
    odds += Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight))
    if (weight >= most && withTag >= LEAST_SHARED) {
      most = weight
      shared = withTag
    }
  }
  return { confidence: 1 / (1 + Math.exp(-odds)), shared }
}
