import { BookOpen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

import type { Clip, Version } from '../lib/model.ts'
import { Button } from './Button.tsx'
import { ClipMeta } from './ClipMeta.tsx'
import { Notice } from './Notice.tsx'
import { ReaderBar } from './ReaderBar.tsx'
import { ReaderBody } from './ReaderBody.tsx'
import { ReaderChanges } from './ReaderChanges.tsx'
import { ReaderFacts } from './ReaderFacts.tsx'
import { TitleField } from './TitleField.tsx'
import { useClip } from './use-clip.ts'
import { useCorrect } from './use-correct.ts'
import { useDraft } from './use-draft.ts'
import { useMarkedRead } from './use-marked-read.ts'
import { useVersions } from './use-versions.ts'
import { VersionLine } from './VersionLine.tsx'
import { WarningLines } from './WarningLines.tsx'

import styles from './ReaderPane.module.css'

type ReaderPaneProps = { clipId: string | null; onBack: () => void }

/** The pane in which a clip is read. */
export function ReaderPane({ clipId, onBack }: ReaderPaneProps) {
  return (
    // A new key for each clip starts it at its top.
    <section key={clipId} className={styles.pane} aria-label="Reader">
      {clipId ? (
        <OpenClip id={clipId} onBack={onBack} />
      ) : (
        <Notice icon={BookOpen} title="Nothing open">
          Choose a clip to read it here. Press ? for the keys.
        </Notice>
      )}
    </section>
  )
}

function OpenClip({ id, onBack }: { id: string; onBack: () => void }) {
  const clip = useClip(id)
  if (clip) return <Reading clip={clip} onBack={onBack} />
  if (clip === undefined) return null
  return (
    <Notice
      icon={BookOpen}
      title="This clip is not in the library"
      actions={<Button onPress={onBack}>Back to the list</Button>}
    >
      It was deleted, or the address of this page is an old one.
    </Notice>
  )
}

function Reading({ clip, onBack }: { clip: Clip; onBack: () => void }) {
  const draft = useDraft(clip)
  const correct = useCorrect(clip.id)
  useMarkedRead(clip.id)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) top.current?.focus()
  }, [])
  const [goal, setGoal] = useState<{ sentence: string } | null>(null)
  const versions = useVersions(clip)
  const [compared, compare] = useState<Version | null>(null)
  const shown = versions.find(({ v }) => v === compared?.v) ?? null
  return (
    <>
      <ReaderBar clip={clip} onBack={onBack} />
      <div className={styles.page}>
        <div ref={top} className={styles.head} tabIndex={-1}>
          <TitleField draft={draft} look="headline" />
          <ClipMeta clip={clip} correct={correct} isLong />
          <WarningLines clip={clip} correct={correct} />
          <VersionLine versions={versions} shown={shown} onShow={compare} />
        </div>
        {!shown && (
          <ReaderFacts
            clip={clip}
            draft={draft}
            correct={correct}
            onShow={deal => setGoal({ sentence: deal.evidence.text })}
          />
        )}
        <article className={styles.text} aria-label={clip.title}>
          {shown ? (
            <ReaderChanges clip={clip} version={shown} />
          ) : (
            <ReaderBody clip={clip} goal={goal} />
          )}
        </article>
      </div>
    </>
  )
}
