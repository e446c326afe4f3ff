import { useCallback, useEffect, useRef, useState } from 'react'

import type { Article } from '../lib/model.ts'
import { formatDay } from '../lib/text/dates.ts'
import { Button } from './Button.tsx'
import { count } from './counts.ts'
import { useFeedback } from './Feedback.tsx'
import { NoteField } from './NoteField.tsx'
import { PageFrame } from './PageFrame.tsx'
import { previewDraftKey } from './preview-draft-key.ts'
import type { Draft } from './shell.ts'
import { splitTags } from './tag-options.ts'
import { TagEditor } from './TagEditor.tsx'
import { TitleField } from './TitleField.tsx'
import { useTools } from './tools.ts'
import { WarningLines } from './WarningLines.tsx'

import styles from './PreviewCard.module.css'

type Words = { title: string; note: string; tags: string[] }
type PreviewCardProps = { article: Article; url: string; onSave: (words: Words) => void }

/** What was read of the page, before anything is saved; what the person types is kept as a draft of this address. */
export function PreviewCard({ article, url, onSave }: PreviewCardProps) {
  const [words, change] = usePreviewDraft(url)
  const { title = article.title, note = '', tagText = '', tags = [] } = words
  const fields = { title, note, type: change, flush: () => undefined }
  return (
    <PageFrame title={<TitleField draft={fields} />}>
      <p className={styles.meta}>
        {[
          article.siteName,
          article.publishedOn ? formatDay(article.publishedOn) : 'No date',
          count(article.words, 'word'),
        ].join(' · ')}
      </p>
      <WarningLines warnings={article.warnings} />
      <p className={styles.start} dir="auto">
        {article.description || article.text.slice(0, 280)}
      </p>
      <NoteField draft={fields} />
      <TagEditor
        tags={tags}
        text={tagText}
        onText={next => change({ tagText: next })}
        onAdd={added => change({ tags: [...new Set([...tags, ...added])] })}
        onRemove={gone => change({ tags: tags.filter(tag => tag !== gone) })}
      />
      <p>
        <Button
          look="primary"
          onPress={() => onSave({ title, note, tags: withTyped(tags, tagText) })}
        >
          Save
        </Button>
      </p>
    </PageFrame>
  )
}

/** What stands in the tag box counts as a tag: Save must not drop it. */
function withTyped(tags: string[], text: string): string[] {
  return [...new Set([...tags, text.trim()])].filter(Boolean)
}

type PreviewWords = Draft & { tags?: string[] }

/** The draft store knows text only, so the tags are kept in front of what is typed, parted by commas. */
function usePreviewDraft(url: string): [PreviewWords, (change: PreviewWords) => void] {
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
      if (!left) return
      const { whole, rest } = splitTags(left.tagText ?? '')
      show({ ...left, tags: whole, tagText: rest, ...latest.current })
    })
  }, [attempt, shell, key, show])
  const change = (typed: PreviewWords) => {
    show({ ...latest.current, ...typed })
    const { tags = [], tagText = '', ...rest } = latest.current
    shell.writeDraft(key, { ...rest, tagText: [...tags, tagText].join(', ') })
  }
  return [words, change]
}
