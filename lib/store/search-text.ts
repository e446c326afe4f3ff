import type { Clip } from '../model.ts'
import type { SearchText } from '../search/document.ts'

/** What of a clip its words are searched in. Its tags, companies and outlet are found by their names in the columns. */
export function searchTextOf(clip: Clip, text: string): SearchText {
  const { title, authors, agencies, section, keywords, description, note } = clip
  return { title, text, about: [description, note, section, ...authors, ...agencies, ...keywords] }
}

/** Whether a change of these fields changes what the clip is found by. */
export function changesSearchText(patch: Partial<Clip>): boolean {
  return FIELDS.some(field => field in patch)
}

const FIELDS = [
  'title',
  'authors',
  'agencies',
  'section',
  'keywords',
  'description',
  'note',
  'contentHash',
] as const
