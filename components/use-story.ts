import { useEffect, useState } from 'react'

import type { CopyDifference, Story } from '../lib/library/types.ts'
import { useFeedback } from './Feedback.tsx'
import { useTools } from './tools.ts'

/** The story that a clip tells with others; null while it has no copy, or before the library answers. */
export function useStory(id: string): Story | null {
  const { library } = useTools()
  const [known, setKnown] = useState<{ id: string; story: Story | null }>()
  useEffect(() => library.watchStory(id, story => setKnown({ id, story })), [library, id])
  return known?.id === id ? known.story : null
}

/** How the copies of a story differ, by clip; empty until the library answers. */
export function useDifferences(story: Story): Differences {
  const { library } = useTools()
  const { attempt } = useFeedback()
  const [known, setKnown] = useState<{ key: string; differences: Differences }>()
  const { id } = story.original
  const key = [story.original, ...story.copies].map(clip => clip.contentHash).join(' ')
  useEffect(() => {
    let isGone = false
    attempt('comparing the copies', async () => {
      const found = await library.compareStory(id)
      const differences = new Map(found.map(each => [each.id, each]))
      if (!isGone) setKnown({ key, differences })
    })
    return () => {
      isGone = true
    }
  }, [attempt, library, id, key])
  return known?.key === key ? known.differences : NONE
}

type Differences = ReadonlyMap<string, CopyDifference>

const NONE: Differences = new Map()
