import type { Lesson } from '../lib/model.ts'
import { DEAL_TYPE_WORDS } from './deal-words.ts'

/** A lesson as a sentence: "“Delta” means Delta Electronics". */
export function lessonLine(lesson: Lesson): string {
  switch (lesson.kind) {
    case 'name': {
      const others = lesson.forms.filter(form => form !== lesson.company.name)
      return others.length > 0
        ? `${quoted(others)} ${others.length > 1 ? 'mean' : 'means'} ${lesson.company.name}`
        : `${lesson.company.name} is a company`
    }
    case 'not-company':
      return `${quoted(lesson.forms)} is not ${named(lesson)} unless a ticker or legal form follows`
    case 'not-deal':
      return `No ${DEAL_TYPE_WORDS[lesson.type]} of ${names(lesson.parties)}`
    case 'not-tag':
      return lesson.about.length > 0
        ? `No tag “${lesson.tag}” for stories about ${names(lesson.about)}`
        : `No tag “${lesson.tag}” for stories about no company`
    case 'topic':
      return `Tag “${lesson.tag}” for ${quoted(lesson.phrases)}`
    default:
      return lesson satisfies never
  }
}

function named({ forms, company }: Extract<Lesson, { kind: 'not-company' }>): string {
  return forms.includes(company.name) ? 'a company' : company.name
}

function quoted(words: string[]): string {
  return words.map(word => `“${word}”`).join(', ')
}

function names(companies: { name: string }[]): string {
  return companies.map(({ name }) => name).join(', ')
}
