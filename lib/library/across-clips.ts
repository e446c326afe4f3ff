import { watchClips } from '../store/index.ts'
import type { Context } from './context.ts'
import { listDeals } from './list-deals.ts'
import { compareStory, joinStory, leaveStory, storyOf } from './stories.ts'
import type { Library } from './types.ts'

type AcrossClips = Pick<
  Library,
  'storyOf' | 'watchStory' | 'compareStory' | 'leaveStory' | 'joinStory' | 'listDeals'
>

/** The use cases about what several clips tell together. */
export function acrossClips(context: Context, onError: (error: unknown) => void): AcrossClips {
  return {
    storyOf: id => storyOf(context, id),
    watchStory: (id, onStory) =>
      watchClips(context.db, () => storyOf(context, id), onStory, onError),
    compareStory: id => compareStory(context, id),
    leaveStory: id => leaveStory(context, id),
    joinStory: ids => joinStory(context, ids),
    listDeals: (query, limit) => listDeals(context, query, limit),
  }
}
