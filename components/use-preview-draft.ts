import { useCallback, useEffect, useRef, useState } from 'react'

import type { Correction } from '../lib/library/types.ts'
import { useFeedback } from './Feedback.tsx'
import { previewDraftKey } from './preview-draft-key.ts'
import type { Draft } from './shell.ts'
import { splitTags } from './tag-options.ts'
import { useTools } from './tools.ts'

/** What the person made of a page that is not saved yet. */
export type PreviewWords = Omit<Draft, 'corrections'> & {
  tags?: string[]
  asked?: Correction
}

/** The words typed for a page, kept as a draft of its address, and the way to change them. */
export function usePreviewDraft(url: string): [PreviewWords, (change: PreviewWords) => void] {
  const { shell } = useTools()
  const { attempt } = useFeedback()
  const [words, setWords] = useState<PreviewWords>({})
  const latest = useRef(words)
  const key = previewDraftKey(url)
  const show = useCallback((next: PreviewWords) => {
    latest.current = next
    setWords(next)
  }, [])
  useEffect(() => {
    attempt('looking for unsaved words', async () => {
      const left = await shell.readDraft(key)
      if (left) show({ ...unpack(left), ...latest.current })
    })
  }, [attempt, shell, key, show])
  const change = (typed: PreviewWords) => {
    show({ ...latest.current, ...typed })
    shell.writeDraft(key, pack(latest.current))
  }
  return [words, change]
}

/** The draft store knows text only: the tags stand in front of what is typed, parted by commas. */
function pack({ tags = [], tagText = '', asked, ...rest }: PreviewWords): Draft {
  return {
    ...rest,
    tagText: [...tags, tagText].join(', '),
    ...(asked && { corrections: JSON.stringify(asked) }),
  }
}

function unpack({ corrections, ...left }: Draft): PreviewWords {
  const { whole, rest } = splitTags(left.tagText ?? '')
  return {
    ...left,
    tags: whole,
    tagText: rest,
    ...(corrections !== undefined && { asked: JSON.parse(corrections) as Correction }),
  }
}
