import type { TagSuggestion } from '../model.ts'

/** A tag that a text may get, with the reason that the person reads and how sure it is, 0 to 1. */
export type TagCandidate = Pick<TagSuggestion, 'tag' | 'why' | 'confidence'>
