import type { Clip } from '../lib/model.ts'
import { useFeedback } from './Feedback.tsx'
import { TagEditor } from './TagEditor.tsx'
import { TagSuggestions } from './TagSuggestions.tsx'
import { useTools } from './tools.ts'
import type { ClipDraft } from './use-draft.ts'
import { useRetag } from './use-retag.ts'
import { useSuggestions } from './use-suggestions.ts'

import styles from './ClipTags.module.css'

type ClipTagsProps = {
  clip: Clip
  draft: Pick<ClipDraft, 'tagText' | 'type'>
  takesFocus?: boolean
  hasSuggestions?: boolean
}

/** The tags of a stored clip with the suggestions below; each change is stored at once. */
export function ClipTags({
  clip,
  draft,
  takesFocus = false,
  hasSuggestions = true,
}: ClipTagsProps) {
  const { library } = useTools()
  const { announce, attempt } = useFeedback()
  const retag = useRetag(clip.id)
  const suggestions = useSuggestions(clip)
  const store = (says: string, work: () => Promise<unknown>) =>
    attempt('changing the tags', async () => {
      await work()
      announce(says)
    })
  return (
    <div className={styles.tags}>
      <TagEditor
        tags={clip.tags}
        text={draft.tagText}
        onText={tagText => draft.type({ tagText })}
        onAdd={added =>
          store(`Added ${added.join(', ')}`, () => retag(tags => [...tags, ...added]))
        }
        onRemove={gone =>
          store(`Removed ${gone}`, () => retag(tags => tags.filter(tag => tag !== gone)))
        }
        takesFocus={takesFocus}
      />
      <TagSuggestions
        suggestions={hasSuggestions ? suggestions : []}
        onAccept={tags =>
          store(`Added ${tags.join(', ')}`, () => library.acceptTags(clip.id, tags))
        }
        onReject={tag =>
          store(`${tag} is not suggested any more`, () => library.rejectTag(clip.id, tag))
        }
      />
    </div>
  )
}
