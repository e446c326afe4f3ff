import { correct } from '../lib/library/correct.ts'
import type { Article } from '../lib/model.ts'
import type { WarningStep } from '../lib/wording.ts'
import { Button } from './Button.tsx'
import { ClipMeta } from './ClipMeta.tsx'
import { useFeedback } from './Feedback.tsx'
import { NoteField } from './NoteField.tsx'
import { PageFrame } from './PageFrame.tsx'
import { TagEditor } from './TagEditor.tsx'
import { TitleField } from './TitleField.tsx'
import type { Correct } from './use-correct.ts'
import { usePreviewDraft } from './use-preview-draft.ts'
import { WarningLines } from './WarningLines.tsx'

import styles from './PreviewCard.module.css'

type PreviewCardProps = {
  article: Article
  url: string
  onStep: (step: WarningStep) => void
  onSave: (article: Article, mine: { note: string; tags: string[] }) => void
}

/** What was read of the page, before anything is saved; what the person types is kept as a draft of this address. */
export function PreviewCard({ article: read, url, onStep, onSave }: PreviewCardProps) {
  const [words, change] = usePreviewDraft(url)
  const { announce } = useFeedback()
  const { note = '', tagText = '', tags = [], asked = {} } = words
  const article = { ...read, ...correct(read, asked) }
  const { title = article.title } = words
  const fields = { title, note, type: change, flush: () => undefined }
  const set: Correct = async (next, says) => {
    change({ asked: { ...asked, ...next }, title: next.title ?? title })
    announce(says)
    return ''
  }
  return (
    <PageFrame title={<TitleField draft={fields} />}>
      <ClipMeta clip={article} correct={set} />
      <WarningLines clip={article} correct={set} onStep={onStep} />
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
          onPress={() =>
            onSave(withTitle(article, title), { note, tags: withTyped(tags, tagText) })
          }
        >
          Save
        </Button>
      </p>
    </PageFrame>
  )
}

/** A title that was typed is the person's, as any other correction. */
function withTitle(article: Article, title: string): Article {
  return title.trim() === article.title ? article : { ...article, ...correct(article, { title }) }
}

/** What stands in the tag box counts as a tag: Save must not drop it. */
function withTyped(tags: string[], text: string): string[] {
  return [...new Set([...tags, text.trim()])].filter(Boolean)
}
