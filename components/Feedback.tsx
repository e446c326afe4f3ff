import { createContext, use, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'

import { createFeedback } from './feedback-cell.ts'
import type { Feedback } from './feedback-cell.ts'
import { Toast } from './Toast.tsx'

import styles from './Feedback.module.css'
import hidden from './Hidden.module.css'

const FeedbackContext = createContext<Feedback | null>(null)

export function useFeedback(): Feedback {
  const feedback = use(FeedbackContext)
  if (!feedback) throw new Error('useFeedback outside of FeedbackProvider')
  return feedback
}

/** Holds the live region, in the document from the first paint, and the notices that offer Undo. */
export function FeedbackProvider({ children }: { children: ReactNode }) {
  const [{ shown, feedback }] = useState(createFeedback)
  const { spoken, turn, toasts } = useSyncExternalStore(shown.subscribe, shown.read)
  return (
    <FeedbackContext value={feedback}>
      {children}
      <output className={hidden.hidden} aria-live="polite" data-react-aria-top-layer>
        {spoken}
        {turn % 2 === 1 && '\u00a0'}
      </output>
      {toasts.length > 0 && (
        <section className={styles.toasts} aria-label="Notices" data-react-aria-top-layer>
          {toasts.map(notice => (
            <Toast key={notice.id} notice={notice} onClose={feedback.close} />
          ))}
        </section>
      )}
    </FeedbackContext>
  )
}
