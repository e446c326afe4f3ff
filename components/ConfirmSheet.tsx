import { Button } from './Button.tsx'
import { Sheet } from './Sheet.tsx'

import styles from './EditSheet.module.css'

/** A question before what cannot be undone. */
export type Confirm = { title: string; says: string; action: string; run: () => void }

export function ConfirmSheet({ ask, onClose }: { ask: Confirm; onClose: () => void }) {
  return (
    <Sheet title={ask.title} onClose={onClose}>
      <p>{ask.says}</p>
      <footer className={styles.foot}>
        <Button onPress={onClose}>Cancel</Button>
        <Button
          look="danger"
          onPress={() => {
            ask.run()
            onClose()
          }}
        >
          {ask.action}
        </Button>
      </footer>
    </Sheet>
  )
}
