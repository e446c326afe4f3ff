import { SHORTCUTS } from './list-keys.ts'
import { Sheet } from './Sheet.tsx'

import styles from './ShortcutSheet.module.css'

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title="Keyboard shortcuts" onClose={onClose}>
      <dl className={styles.keys}>
        {SHORTCUTS.map(([keys, says]) => (
          <div key={keys}>
            <dt>{says}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
