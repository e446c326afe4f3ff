import type { Clip } from '../model.ts'
import { termsOf } from '../search/index.ts'

/** The search words of a clip without its body. */
export function wordsOf(clip: Clip): string[] {
  const companies = [...clip.facts.about, ...clip.facts.mentioned].map(company => company.name)
  const parts = [clip.title, clip.siteName, clip.section, clip.note, clip.description]
  const people = [...clip.authors, ...clip.agencies]
  return termsOf([...parts, ...people, ...clip.tags, ...companies].join('\n'))
}
