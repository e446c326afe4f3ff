import type { Lesson } from '../model.ts'
import { isHan } from './han-phrases.ts'

/** A phrase and the tag that the person wants for texts that hold it. */
export type OwnTopic = { phrase: string; tag: string }

export function ownTopics(lessons: readonly Lesson[]): OwnTopic[] {
  return lessons.flatMap(each =>
    each.kind === 'topic' ? each.phrases.map(phrase => ({ phrase, tag: each.tag })) : [],
  )
}

/** Whether a text holds a phrase, both folded: as whole words in scripts with spaces, anywhere in others. */
export function holdsPhrase(text: string, phrase: string): boolean {
  if (phrase === '') return false
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (isHan(phrase)) return true
    if (!isInWord(text.charAt(at - 1)) && !isInWord(text.charAt(at + phrase.length))) return true
  }
  return false
}

function isInWord(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign) && !isHan(sign)
}
