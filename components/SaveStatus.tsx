import { Check } from 'lucide-react'
import { Group } from 'react-aria-components'

import type { Clip } from '../lib/model.ts'
import { formatNearDay, localDay } from '../lib/text/dates.ts'
import { Button } from './Button.tsx'
import type { HowSaved, PageClipActions } from './page-clip.ts'

import styles from './SaveStatus.module.css'

type SavedLineProps = { clip: Clip; how: HowSaved; onUndo: () => void }

/** "Saved", with Undo while it was this opening of the popup that saved it. */
export function SavedLine({ clip, how, onUndo }: SavedLineProps) {
  const says: Record<HowSaved, string> = {
    now: 'Saved',
    link: 'Link saved',
    updated: 'Updated. The earlier text is kept.',
    before: `Saved ${onDay(clip)}`,
  }
  return (
    <>
      <span className={styles.saved}>
        {says[how]}
        <Check size={16} strokeWidth={2.5} aria-hidden />
      </span>
      {how !== 'before' && (
        <Button look="quiet" onPress={onUndo}>
          Undo
        </Button>
      )}
    </>
  )
}

type KnownLineProps = { clip: Clip; actions: PageClipActions; canRead: boolean }

/** The page was saved before: keep that clip, bring it up to date, or save a second one. */
export function KnownLine({ clip, actions, canRead }: KnownLineProps) {
  const isLink = clip.kind === 'link'
  return (
    <>
      <span className={styles.saved}>
        {`${isLink ? 'Link already saved' : 'Already saved'} ${onDay(clip)}`}
      </span>
      <Group className={styles.choices ?? ''} aria-label="Already saved">
        <Button onPress={actions.keep}>Keep</Button>
        {canRead && (
          <>
            <Button onPress={actions.update}>{isLink ? 'Add the text' : 'Update'}</Button>
            <Button onPress={actions.keepBoth}>Keep both</Button>
          </>
        )}
      </Group>
    </>
  )
}

function onDay({ clippedAt }: Clip): string {
  const [day, today] = [localDay(clippedAt), localDay(new Date())]
  return day === today ? 'today' : `on ${formatNearDay(day, today)}`
}
