import { createCell } from './cell.ts'
import type { Cell } from './cell.ts'

const MOST_TOASTS = 3

export type ToastNotice = { id: number; says: string; undo: (() => void) | null }

/** `turn` makes the same sentence twice two announcements. */
export type Shown = { spoken: string; turn: number; toasts: ToastNotice[] }

export type Feedback = {
  /** Says a sentence to screen readers through the one live region of the page. */
  announce: (says: string) => void
  /** Shows a notice for a few seconds and announces it; `undo` becomes its button. */
  toast: (says: string, undo?: () => void) => void
  close: (id: number) => void
  /** Takes back what the newest notice offers to undo; false when there is none. */
  undoLast: () => boolean
  /** Runs work whose failure the person must hear of; the error also goes to the console. */
  attempt: (doing: string, work: () => Promise<unknown>) => void
}

/** What the person is told, and the ways to tell them. */
export function createFeedback(): { shown: Cell<Shown>; feedback: Feedback } {
  const shown = createCell<Shown>({ spoken: '', turn: 0, toasts: [] })
  let made = 0
  const announce = (spoken: string) => {
    const { turn, toasts } = shown.read()
    shown.set({ spoken, turn: turn + 1, toasts })
  }
  const show = (toasts: ToastNotice[]) =>
    shown.set({ ...shown.read(), toasts: toasts.slice(-MOST_TOASTS) })
  const close = (id: number) => show(shown.read().toasts.filter(notice => notice.id !== id))
  const toast = (says: string, undo?: () => void) => {
    made += 1
    show([...shown.read().toasts, { id: made, says, undo: undo ?? null }])
    announce(undo ? `${says}. Undo is in the notice, or press Control Z.` : says)
  }
  const undoLast = () => {
    const last = shown.read().toasts.findLast(notice => notice.undo)
    if (!last?.undo) return false
    close(last.id)
    last.undo()
    return true
  }
  const attempt = (doing: string, work: () => Promise<unknown>) => {
    work().catch((error: unknown) => {
      console.error(`Endcap failed while ${doing}`, error)
      toast(`That failed while ${doing}. Nothing was lost; try it again.`)
    })
  }
  return { shown, feedback: { announce, toast, close, undoLast, attempt } }
}
