import type { Clip } from '../lib/model.ts'
import { Button } from './Button.tsx'
import type { Editing } from './clip-actions.ts'
import { ClipTags } from './ClipTags.tsx'
import { NoteField } from './NoteField.tsx'
import { Sheet } from './Sheet.tsx'
import { TitleField } from './TitleField.tsx'
import { useClip } from './use-clip.ts'
import { useDraft } from './use-draft.ts'

import styles from './EditSheet.module.css'

type EditSheetProps = { editing: Editing; onClose: () => void }

/** Title, tags and note of a clip in the list. Everything is saved while it is typed, so there is no Cancel. */
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
  return (
    <div className={styles.fields}>
      <TitleField draft={draft} look="field" takesFocus={field === 'title'} />
      <ClipTags clip={clip} draft={draft} takesFocus={field === 'tags'} />
      <NoteField draft={draft} />
    </div>
  )
}
