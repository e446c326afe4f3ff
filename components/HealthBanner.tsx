import { Archive, DatabaseZap } from 'lucide-react'

import type { Restored } from '../lib/library/types.ts'
import { Button } from './Button.tsx'
import { count } from './counts.ts'
import { useFeedback } from './Feedback.tsx'
import { Notice } from './Notice.tsx'
import { restoredLine } from './restored-line.ts'
import { useTools } from './tools.ts'

type HealthBannerProps = {
  missing: number
  restorable: number
  onChanged: () => void
  onBackup: () => void
  /** Above a list the banner is a strip; alone it fills the pane. */
  isStrip?: boolean
}

/** Says that acknowledged clips are gone, and offers both ways back. */
export function HealthBanner(props: HealthBannerProps) {
  const { missing, restorable, onChanged, onBackup, isStrip = false } = props
  const { library } = useTools()
  const { attempt, toast } = useFeedback()
  const restore = () =>
    attempt('restoring', async () => {
      const restored: Restored = await library.restoreKept()
      toast(restoredLine(restored))
      onChanged()
    })
  const giveUp = () =>
    attempt('ending the alarm', async () => {
      await library.forgetMissing()
      onChanged()
    })
  return (
    <Notice
      icon={Archive}
      isStrip={isStrip}
      tone="warn"
      title={`Your library is missing ${count(missing, 'clip')}`}
      actions={
        <>
          {restorable > 0 && (
            <Button look="primary" onPress={restore}>
              Restore what Endcap kept
            </Button>
          )}
          <Button onPress={onBackup}>Restore from a backup</Button>
          <Button look="quiet" onPress={giveUp}>
            Go on without them
          </Button>
        </>
      }
    >
      {`They were saved, and the browser no longer has them. ${keptLine(restorable)}`}
    </Notice>
  )
}

type BrokenLibraryProps = { onRetry: () => void; onBackup: () => void }

/** The library does not open at all. */
export function BrokenLibrary({ onRetry, onBackup }: BrokenLibraryProps) {
  return (
    <Notice
      icon={DatabaseZap}
      tone="danger"
      title="The library does not open"
      actions={
        <>
          <Button look="primary" onPress={onRetry}>
            Try again
          </Button>
          <Button onPress={onBackup}>Restore from a backup</Button>
        </>
      }
    >
      Endcap has changed nothing. Often a restart of the browser is enough.
    </Notice>
  )
}

function keptLine(restorable: number): string {
  if (restorable === 0) return 'A backup file brings them back.'
  return `Endcap kept the title, address, tags and note of ${count(restorable, 'clip')}.`
}
