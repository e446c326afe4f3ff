import type { Clip } from '../lib/model.ts'
import { Button } from './Button.tsx'
import type { Editing } from './clip-actions.ts'
import { ClipTags } from './ClipTags.tsx'
import type { EditableField } from './meta-fields.ts'
import { MetaField } from './MetaField.tsx'
import { MetaOrigin } from './MetaOrigin.tsx'
import { NoteField } from './NoteField.tsx'
import { Sheet } from './Sheet.tsx'
import { TitleField } from './TitleField.tsx'
import { useClip } from './use-clip.ts'
import { useCorrect } from './use-correct.ts'
import { useDraft } from './use-draft.ts'

import styles from './EditSheet.module.css'

const FIELDS: readonly EditableField[] = [
  'siteName',
  'publishedOn',
  'authors',
  'section',
  'lang',
  'canonicalUrl',
]

type EditSheetProps = { editing: Editing; onClose: () => void }

/** All that the person may set of a clip in the list. Everything is saved while it is typed, so there is no Cancel. */
export function EditSheet({ editing: { clip: first, field }, onClose }: EditSheetProps) {
  const clip = useClip(first.id, first)
  return (
    <Sheet title="Edit clip" onClose={onClose}>
      {clip && <Fields clip={clip} field={field} />}
      <footer className={styles.foot}>
        <Button look="primary" onPress={onClose}>
          Done
        </Button>
      </footer>
    </Sheet>
  )
}

function Fields({ clip, field }: { clip: Clip; field: Editing['field'] }) {
  const draft = useDraft(clip)
  const correct = useCorrect(clip.id)
  return (
    <div className={styles.fields}>
      <div>
        <TitleField draft={draft} look="field" takesFocus={field === 'title'} />
        <MetaOrigin field="title" meta={clip} correct={correct} />
      </div>
      <ClipTags clip={clip} draft={draft} takesFocus={field === 'tags'} />
      <NoteField draft={draft} />
      <div className={styles.meta}>
        {FIELDS.map(each => (
          <MetaField key={each} field={each} meta={clip} correct={correct} />
        ))}
      </div>
    </div>
  )
}
