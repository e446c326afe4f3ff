import { Copy } from 'lucide-react'
import { useState } from 'react'

import type { Clip } from '../lib/model.ts'
import { localDay, sayDaysAgo } from '../lib/text/dates.ts'
import { storyWords } from '../lib/wording.ts'
import { Button } from './Button.tsx'
import { useClipActions } from './clip-actions.ts'
import { useStory } from './use-story.ts'

import styles from './StoryLine.module.css'

/** Whether the story of a clip is in the library from another outlet, with the way there; nothing where it is not. */
export function StoryLine({ clip }: { clip: Clip }) {
  const story = useStory(clip.id)
  const actions = useClipActions()
  const [today] = useState(() => localDay(new Date()))
  if (!story) return null
  const others = [story.original, ...story.copies].filter(({ id }) => id !== clip.id)
  const [other] = others
  if (!other) return null
  const when = sayDaysAgo(localDay(other.clippedAt), today)
  return (
    <p className={styles.line}>
      <Copy size={16} aria-hidden />
      <span className={styles.says}>{storyWords(other.siteName, when, others.length - 1)}</span>
      <Button look="quiet" onPress={() => actions.openReader(other)}>
        Open
      </Button>
    </p>
  )
}
