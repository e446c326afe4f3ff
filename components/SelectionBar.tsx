import { Copy, FileDown, Trash2, Undo2, X } from 'lucide-react'

import { Button } from './Button.tsx'
import { count } from './counts.ts'
import { IconButton } from './IconButton.tsx'

import styles from './SelectionBar.module.css'

type SelectionBarProps = {
  selected: number
  onExport: () => void
  onDelete: () => void
  /** Makes the clips one story; absent where that makes no sense. */
  onJoin?: () => void
  /** For clips of the trash only; then `onDelete` is for good. */
  onPutBack?: () => void
  onClear: () => void
}

/** What can be done with all the clips that are ticked. */
export function SelectionBar(props: SelectionBarProps) {
  const { selected, onExport, onDelete, onJoin, onPutBack, onClear } = props
  return (
    <div className={styles.bar} role="toolbar" aria-label="Selected clips">
      <span className={styles.says}>{count(selected, 'clip')} selected</span>
      <Button onPress={onExport}>
        <FileDown size={16} aria-hidden />
        Export Markdown
      </Button>
      {onJoin && (
        <Button onPress={onJoin}>
          <Copy size={16} aria-hidden />
          Same story
        </Button>
      )}
      {onPutBack && (
        <Button onPress={onPutBack}>
          <Undo2 size={16} aria-hidden />
          Put back
        </Button>
      )}
      <Button look="danger" onPress={onDelete}>
        <Trash2 size={16} aria-hidden />
        {onPutBack ? 'Delete for good' : 'Delete'}
      </Button>
      <IconButton label="Clear the selection" onPress={onClear}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  )
}
