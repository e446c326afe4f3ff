import { ArrowLeft, Copy, ExternalLink, FileDown } from 'lucide-react'

import type { Clip } from '../lib/model.ts'
import { Button } from './Button.tsx'
import { useClipActions } from './clip-actions.ts'
import { ClipMenu } from './ClipMenu.tsx'

import styles from './ReaderBar.module.css'

/** What can be done with the clip that is read, above it. */
export function ReaderBar({ clip, onBack }: { clip: Clip; onBack: () => void }) {
  const actions = useClipActions()
  return (
    <header className={styles.bar}>
      <span className={styles.back}>
        <Button look="quiet" onPress={onBack}>
          <ArrowLeft size={16} aria-hidden />
          Clips
        </Button>
      </span>
      <Button look="quiet" onPress={() => actions.openOriginal(clip)}>
        <ExternalLink size={16} aria-hidden />
        Original
      </Button>
      <span className={styles.roomy}>
        <Button look="quiet" onPress={() => actions.copyMarkdown(clip)}>
          <Copy size={16} aria-hidden />
          Copy Markdown
        </Button>
        <Button look="quiet" onPress={() => actions.exportMarkdown([clip.id])}>
          <FileDown size={16} aria-hidden />
          Save as Markdown
        </Button>
      </span>
      <span className={styles.more}>
        <ClipMenu clip={clip} />
      </span>
    </header>
  )
}
