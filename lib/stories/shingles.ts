import { hashOf, hashRuns } from './hash.ts'
import type { StoryTokens } from './tokens.ts'

/**
 * The hashes (32 bits, in order) of the shingles by which texts are compared: two neighbouring content words, or five
 * characters where words are not spaced. Two words let a copy change one word in twelve and still share 85 %.
 */
export function shinglesOf({
  words,
  isUnspaced,
}: Pick<StoryTokens, 'words' | 'isUnspaced'>): number[] {
  return hashRuns(words.map(hashOf), isUnspaced ? 5 : 2)
}

/** The hashes of longer runs, which two stories share only where one is a copy: keys for an index. */
export function longShinglesOf({
  words,
  isUnspaced,
}: Pick<StoryTokens, 'words' | 'isUnspaced'>): number[] {
  return hashRuns(words.map(hashOf), isUnspaced ? 10 : 4)
}
