import { useEffect } from 'react'

import type { Clip } from '../lib/model.ts'
import { FAILURES } from '../lib/wording.ts'
import { Button } from './Button.tsx'
import { ClipCard } from './ClipCard.tsx'
import { useFeedback } from './Feedback.tsx'
import type { PageClip, PageClipActions } from './page-clip.ts'
import { PageFrame, PageTitle } from './PageFrame.tsx'
import { PageSkeleton } from './PageSkeleton.tsx'
import { PreviewCard } from './PreviewCard.tsx'
import { KnownLine, SavedLine } from './SaveStatus.tsx'
import { Spinner } from './Spinner.tsx'
import { useClip } from './use-clip.ts'
import { useWarningStep } from './use-warning-step.ts'

import styles from './PageClipView.module.css'

type ViewProps = { now: PageClip; actions: PageClipActions }

/** The upper part of the popup in each of its states. */
export function PageClipView({ now, actions }: ViewProps) {
  const { announce } = useFeedback()
  const spoken = spokenLine(now)
  useEffect(() => {
    if (spoken) announce(spoken)
  }, [announce, spoken])

  switch (now.state) {
    case 'looking':
      return <PageSkeleton />
    case 'reading':
    case 'saving':
      return (
        <PageFrame title={<PageTitle>{now.page.title}</PageTitle>}>
          <p className={styles.busy}>
            <Spinner />
            {now.state === 'saving' ? 'Saving…' : 'Reading the page…'}
          </p>
        </PageFrame>
      )
    case 'preview':
      return <Preview now={now} actions={actions} />
    case 'saved':
    case 'known':
      return <StoredClip key={now.clip.id} now={now} actions={actions} />
    case 'undone':
      return (
        <Gone clip={now.clip} says="Not saved. Your library is as it was." onSave={actions.redo} />
      )
    case 'refused':
    case 'failed':
    default:
      return <Failure now={now} actions={actions} />
  }
}

type Stored = Extract<PageClip, { state: 'saved' | 'known' }>

function StoredClip({ now, actions }: { now: Stored; actions: PageClipActions }) {
  const { attempt } = useFeedback()
  const clip = useClip(now.clip.id, now.clip)
  const onStep = useWarningStep(actions)
  const canRead = now.page.state === 'clippable'
  if (!clip || clip.deletedAt) {
    return <Gone clip={now.clip} says="This clip was deleted." onSave={actions.saveAnew} />
  }
  return (
    <ClipCard clip={clip} isAsking={now.state === 'known'} {...(canRead && { onStep })}>
      {now.state === 'known' ? (
        <KnownLine clip={clip} actions={actions} canRead={canRead} />
      ) : (
        <SavedLine
          clip={clip}
          how={now.how}
          onUndo={() => attempt('undoing the save', actions.undo)}
        />
      )}
    </ClipCard>
  )
}

type Previewed = Extract<PageClip, { state: 'preview' }>

function Preview({ now, actions }: { now: Previewed; actions: PageClipActions }) {
  const onStep = useWarningStep(actions)
  return (
    <PreviewCard
      article={now.article}
      url={now.page.url}
      onStep={onStep}
      onSave={actions.savePreview}
    />
  )
}

type GoneProps = { clip: Clip; says: string; onSave: () => void }

function Gone({ clip, says, onSave }: GoneProps) {
  return (
    <PageFrame title={<PageTitle>{clip.title}</PageTitle>}>
      <p className={styles.says}>{says}</p>
      <p className={styles.steps}>
        <Button look="primary" onPress={onSave}>
          Save this page
        </Button>
      </p>
    </PageFrame>
  )
}

type Failed = Extract<PageClip, { state: 'refused' | 'failed' }>

function Failure({ now, actions }: { now: Failed; actions: PageClipActions }) {
  const { says, next, step } = FAILURES[now.reason]
  const canLink = now.linkable
  return (
    <PageFrame title={<PageTitle>{now.page?.title || 'This page'}</PageTitle>}>
      <p className={styles.says}>
        {says}
        {step === 'retry' && ' Nothing was lost.'}
      </p>
      <p className={styles.steps}>
        {step === 'retry' && (
          <Button look="primary" onPress={actions.retry}>
            {next}
          </Button>
        )}
        {canLink && (
          <Button look={step === 'retry' ? 'plain' : 'primary'} onPress={actions.saveLink}>
            Save the link only
          </Button>
        )}
      </p>
    </PageFrame>
  )
}

/** What a screen reader hears when the state changes. */
function spokenLine(now: PageClip): string {
  switch (now.state) {
    case 'looking':
    case 'reading':
      return ''
    case 'saving':
      return 'Saving'
    case 'preview':
      return 'Ready to save'
    case 'saved':
      return { now: 'Saved', link: 'Link saved', updated: 'Updated', before: 'Kept' }[now.how]
    case 'known':
      return 'Already saved'
    case 'undone':
      return 'Not saved'
    case 'refused':
    case 'failed':
    default:
      return FAILURES[now.reason].says
  }
}
