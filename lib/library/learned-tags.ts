import type { TagSuggestion } from '../model.ts'
import { findRow, listLessons, readCount, type ClipRow } from '../store/index.ts'
import { foldTag } from '../text/fold.ts'
import type { Context, Recogniser } from './context.ts'

/** Tagging is learned from the newest clips: habits change, and the cost stays the same however large the library is. */
const LEARNED_FROM = 3000

/**
 * Gives the function that suggests a person's own tags for a clip by how they tagged clips like it; see `suggestLearned`.
 * Tags that the clip has, those refused for its companies and companies that it does not name are left out. What was learned is kept until a clip
 * changes.
 */
export function createLearnedTags(context: Context) {
  let known: { changed: number; stats: ReturnType<Recogniser['learnAll']> } | null = null
  const statsNow = async (recogniser: Recogniser) => {
    const changed = await readCount(context.db, 'changed')
    if (known?.changed !== changed) {
      const rows = await context.db.clips.orderBy(':id').reverse().limit(LEARNED_FROM).toArray()
      const live = rows.filter(row => row.deletedAt === null && row.tags.length > 0)
      known = { changed, stats: recogniser.learnAll(live.map(row => toTagged(recogniser, row))) }
    }
    return known.stats
  }
  return async (id: string): Promise<TagSuggestion[]> => {
    const row = await findRow(context.db, id)
    if (!row) return []
    const recogniser = await context.recogniser()
    const [stats, lessons] = await Promise.all([statsNow(recogniser), listLessons(context.db)])
    const own = toTagged(recogniser, row)
    const taught = lessons.map(({ lesson }) => lesson)
    const tags = new Set(row.tags.map(foldTag))
    return recogniser
      .suggestLearned(recogniser.unlearn(stats, own), own)
      .filter(({ tag }) => !tags.has(foldTag(tag)))
      .filter(({ tag }) => !recogniser.isRefusedTag(tag, row.facts.about, taught))
      .filter(({ tag }) => !isAbsentCompany(recogniser, tag, row))
      .map(found => ({ ...found, state: 'suggested' }))
  }
}

/** However alike two stories are, a company is in a story or it is not. */
function isAbsentCompany(recogniser: Recogniser, tag: string, { facts }: ClipRow): boolean {
  const company = recogniser.companyNamed(tag)
  if (!company || !recogniser.isListed(company.id)) return false
  return ![...facts.about, ...facts.mentioned].some(({ id }) => id === company.id)
}

function toTagged({ tagFeatures }: Recogniser, { tags, title, siteName, facts }: ClipRow) {
  return { tags, features: tagFeatures({ title, siteName, facts }) }
}
