import { StickyNote } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'

import { dealsOf } from '../lib/facts/index.ts'
import type { Clip } from '../lib/model.ts'
import type { WarningStep } from '../lib/wording.ts'
import { ClipMenu } from './ClipMenu.tsx'
import { ClipMeta } from './ClipMeta.tsx'
import { ClipTags } from './ClipTags.tsx'
import { DealLines } from './DealLine.tsx'
import { NoteField } from './NoteField.tsx'
import { PageFrame } from './PageFrame.tsx'
import { StoryLine } from './StoryLine.tsx'
import { TitleField } from './TitleField.tsx'
import { useCorrect } from './use-correct.ts'
import { useDraft } from './use-draft.ts'
import { WarningLines } from './WarningLines.tsx'

import styles from './ClipCard.module.css'

type ClipCardProps = {
  clip: Clip
  /** A question to the person stands first: then the suggestions wait for its answer. */
  isAsking: boolean
  /** Does what a warning asks for; absent where the page cannot be read. */
  onStep?: (step: WarningStep) => void
  children: ReactNode
}

/** The clip of this page, open for editing; `children` says how it stands ("Saved", "Already saved on …"). */
export function ClipCard({ clip, isAsking, onStep, children }: ClipCardProps) {
  const draft = useDraft(clip)
  const correct = useCorrect(clip.id)
  const [wantsNote, setWantsNote] = useState(false)
  const hasNote = wantsNote || draft.note !== ''
  return (
    <PageFrame title={<TitleField draft={draft} />} menu={<ClipMenu clip={clip} />}>
      <ClipMeta clip={clip} correct={correct} />
      <WarningLines clip={clip} correct={correct} {...(onStep && { onStep })} />
      <div className={styles.status}>
        {children}
        <ToggleButton
          className={styles.note ?? ''}
          isSelected={hasNote}
          isDisabled={draft.note !== ''}
          onChange={setWantsNote}
        >
          <StickyNote size={16} aria-hidden />
          Note
        </ToggleButton>
      </div>
      <StoryLine clip={clip} />
      {hasNote && <NoteField draft={draft} takesFocus={wantsNote && draft.note === ''} />}
      {dealsOf(clip).length === 0 && clip.description && (
        <p className={styles.start} dir="auto">
          {clip.description}
        </p>
      )}
      <DealLines clip={clip} />
      <ClipTags clip={clip} draft={draft} hasSuggestions={!isAsking} />
    </PageFrame>
  )
}
