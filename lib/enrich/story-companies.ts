import { addLikelyNames } from './likely-names.ts'
import { preferLonger } from './longer-names.ts'
import { foldOtherNames } from './other-names.ts'
import type { OwnNames } from './own-names.ts'
import { readTexts } from './reading.ts'
import type { ReadSentence } from './reading.ts'
import { foldShortNames } from './short-names.ts'

/** Texts that belong together, read with all their companies, each by one id whatever the text calls it. */
export function readStory(texts: string[], own: OwnNames): ReadSentence[][] {
  const read = foldShortNames(foldOtherNames(readTexts(texts, own)))
  return preferLonger(foldShortNames(addLikelyNames(read)))
}
