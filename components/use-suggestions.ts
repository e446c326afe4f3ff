import { useEffect, useState } from 'react'

import type { Clip, TagSuggestion } from '../lib/model.ts'
import { useFeedback } from './Feedback.tsx'
import { useTools } from './tools.ts'

const MOST = 8

/** Tags to suggest for a clip, at most eight: the person's own, learned from their tagging, before those of the article. */
export function useSuggestions(clip: Clip): TagSuggestion[] {
  const learned = useLearned(clip)
  const refused = new Set(
    clip.facts.tags.filter(({ state }) => state === 'rejected').map(({ tag }) => tag),
  )
  const byTag = new Map(
    [...learned, ...clip.facts.tags]
      .filter(({ tag, state }) => state === 'suggested' && !refused.has(tag))
      .filter(({ tag }) => !clip.tags.includes(tag))
      .toReversed()
      .map(each => [each.tag, each]),
  )
  return [...byTag.values()].toReversed().slice(0, MOST)
}

function useLearned({ id, updatedAt }: Clip): TagSuggestion[] {
  const { shell } = useTools()
  const { attempt } = useFeedback()
  const [known, setKnown] = useState<{ id: string; at: string; found: TagSuggestion[] }>()
  useEffect(() => {
    let isGone = false
    attempt('looking for your tags', async () => {
      const found = await shell.learnedTags(id)
      if (!isGone) setKnown({ id, at: updatedAt, found })
    })
    return () => {
      isGone = true
    }
  }, [attempt, shell, id, updatedAt])
  return known?.id === id ? known.found : []
}
