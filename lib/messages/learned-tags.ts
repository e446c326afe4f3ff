import type { TagSuggestion } from '../model.ts'
import { callUntilAnswered } from './call.ts'

/** Asks the background, which holds the recogniser, for tags of the person's own that suit a clip. */
export function learnedTags(clipId: string): Promise<TagSuggestion[]> {
  return callUntilAnswered('learnedTags', { id: clipId })
}
