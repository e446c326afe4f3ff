import { FileDown, Trash2, X } from 'lucide-react'

import { Button } from './Button.tsx'
import { count } from './counts.ts'
import { IconButton } from './IconButton.tsx'

import styles from './SelectionBar.module.css'

type SelectionBarProps = {
  selected: number
  onExport: () => void
  onDelete: () => void
  onClear: () => void
}

/** What can be done with all the clips that are ticked. */
export function SelectionBar({ selected, onExport, onDelete, onClear }: SelectionBarProps) {
  return (
    <div className={styles.bar} role="toolbar" aria-label="Selected clips">
      <span className={styles.says}>{count(selected, 'clip')} selected</span>
      <Button onPress={onExport}>
        <FileDown size={16} aria-hidden />
        Export Markdown
      </Button>
      <Button look="danger" onPress={onDelete}>
        <Trash2 size={16} aria-hidden />
        Delete
      </Button>
      <IconButton label="Clear the selection" onPress={onClear}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  )
}
