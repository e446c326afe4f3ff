import type { Library, Story } from '../../lib/library/types.ts'
import type { Clip } from '../../lib/model.ts'

export type FakeStories = Map<string, Story>

/** Makes clips one story, its original first. */
export function setStory(stories: FakeStories, [original, ...copies]: Clip[]): void {
  if (!original) return
  for (const { id } of [original, ...copies]) stories.set(id, { original, copies })
}

/** How many other clips have the story of each clip. */
export function outletsIn(stories: FakeStories): Map<string, number> {
  return new Map([...stories].map(([id, { copies }]) => [id, copies.length]))
}

/** What a library says of stories; `watch` tells after each change. */
export function storiesOf(
  stories: FakeStories,
  watch: (tell: () => void) => () => void,
): Pick<Library, 'storyOf' | 'watchStory' | 'compareStory' | 'leaveStory' | 'joinStory'> {
  const storyOf = (id: string) => stories.get(id) ?? null
  return {
    storyOf: async id => storyOf(id),
    watchStory: (id, onStory) => watch(() => onStory(storyOf(id))),
    compareStory: async id => {
      const story = storyOf(id)
      const clips = story ? [story.original, ...story.copies] : []
      return clips.map((clip, at) => ({
        id: clip.id,
        own: at === 0 ? [] : [`Only in ${clip.siteName}.`],
        lacks: at,
      }))
    },
    leaveStory: async id => {
      for (const other of stories.keys()) if (storyOf(other) === storyOf(id)) stories.delete(other)
      stories.delete(id)
      return { change: 0 }
    },
    joinStory: async () => ({ change: 0 }),
  }
}
