import { companiesOf } from '../../lib/facts/index.ts'
import type { Body, Clip } from '../../lib/model.ts'
import { stepsOf, termsOf } from '../../lib/search/terms.ts'

/** A query as its parts, to be typed out for the library and to be answered by a plain scan. */
export type Part =
  | { part: 'word' | 'phrase' | 'without'; text: string }
  | { part: 'tag' | 'company' | 'site'; text: string }
  | { part: 'since' | 'before'; text: string }
  | { part: 'start'; text: string }

/** The query as a person types it; a start must be the last part. */
export function typed(parts: Part[]): string {
  const words = parts.map(({ part, text }) => {
    if (part === 'word' || part === 'start') return text
    if (part === 'phrase') return `"${text}"`
    return part === 'without' ? `-"${text}"` : `${part}:"${text}"`
  })
  return parts.at(-1)?.part === 'start' ? words.join(' ') : `${words.join(' ')} `
}

/** Whether a plain scan of all its words finds a clip. */
export function isFound(clip: Clip, { text }: Body, parts: Part[]): boolean {
  const { title, description, note, section, authors, agencies, keywords } = clip
  const companies = companiesOf(clip)
  const fields = [title, text, description, note, section, ...authors, ...agencies, ...keywords]
  const names = [...clip.tags, clip.siteName, ...companies.map(each => each.name)]
  const terms = [...fields, ...names].map(termsOf)
  const day = clip.publishedOn ?? ''
  return (
    clip.deletedAt === null &&
    parts.every(({ part, text: asked }) => {
      if (part === 'tag') return clip.tags.includes(asked)
      if (part === 'company') return companies.some(each => each.id === asked)
      if (part === 'site') return clip.siteName === asked
      if (part === 'since') return day !== '' && day >= asked
      if (part === 'before') return day !== '' && day < asked
      return holds(terms, asked, part === 'start') !== (part === 'without')
    })
  )
}

function holds(fields: string[][], asked: string, isStart: boolean): boolean {
  const steps = stepsOf(asked)
  return fields.some(terms =>
    terms.some((_, first) =>
      steps.every(({ term, at, start, isSign }, i) => {
        const own = terms[first + at] ?? ''
        if (own === term) return true
        if (isSign) return own.startsWith(start)
        if (!isStart || i < steps.length - 1 || start.length < 2) return false
        return own.startsWith(start) || own === start.replace(/ie?$/, 'y')
      }),
    ),
  )
}
