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
export function acrossClips(context: Context): AcrossClips {
  const { db, report } = context
  const failed = (error: unknown) => report(error, 'while watching a story')
  return {
    storyOf: id => storyOf(context, id),
    watchStory: (id, onStory) => watchClips(db, () => storyOf(context, id), onStory, failed),
    compareStory: id => compareStory(context, id),
    leaveStory: id => leaveStory(context, id),
    joinStory: ids => joinStory(context, ids),
    listDeals: (query, limit) => listDeals(context, query, limit),
  }
}
