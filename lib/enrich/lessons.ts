import type { CompanyMention, Deal, Lesson } from '../model.ts'
import { foldTag } from '../text/fold.ts'

/** Whether the person said that these companies have no deal of this type. */
export function isRefusedDeal({ type, parties }: Deal, lessons: readonly Lesson[]): boolean {
  const ids = idsOf(parties)
  return lessons.some(
    each => each.kind === 'not-deal' && each.type === type && idsOf(each.parties) === ids,
  )
}

/** Whether the person refused the tag before, for a story about one of the same companies or about none. */
export function isRefusedTag(
  tag: string,
  about: readonly CompanyMention[],
  lessons: readonly Lesson[],
): boolean {
  const key = foldTag(tag)
  const ids = new Set(about.map(({ id }) => id))
  return lessons.some(
    each =>
      each.kind === 'not-tag' &&
      foldTag(each.tag) === key &&
      (each.about.length === 0 ? ids.size === 0 : each.about.some(({ id }) => ids.has(id))),
  )
}

function idsOf(companies: readonly { id: string }[]): string {
  return companies
    .map(({ id }) => id)
    .toSorted()
    .join(' ')
}
