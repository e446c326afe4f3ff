import { useEffect } from 'react'

import { useFeedback } from './Feedback.tsx'
import { stepLine } from './step-words.ts'
import { useTools } from './tools.ts'

type ScreenKeys = { onSearch: () => void; onHelp: () => void }

/**
 * The keys that work anywhere on a screen unless the person is writing or a dialog is open: `/`, `?`, Control Z, which
 * takes back what the newest notice offers, else the last step of any window, and Control Shift Z, which does it again.
 */
export function useScreenKeys({ onSearch, onHelp }: ScreenKeys): void {
  const { library } = useTools()
  const { undoLast, attempt, toast } = useFeedback()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isBusy(event.target)) return
      const isCommand = event.ctrlKey || event.metaKey
      const isRedo = isCommand && (event.key === 'Z' || event.key === 'y')
      if (isRedo || (isCommand && event.key === 'z')) {
        event.preventDefault()
        if (isRedo) attempt('doing it again', redo)
        else if (!undoLast()) attempt('undoing', undo)
        return
      }
      if (isCommand || event.altKey) return
      if (event.key === '/') onSearch()
      else if (event.key === '?') onHelp()
      else return
      event.preventDefault()
    }
    const undo = async () => {
      const step = await library.undoLast()
      toast(step ? `Undone: ${stepLine(step)}` : 'Nothing to undo')
    }
    const redo = async () => {
      const step = await library.redo()
      toast(step ? `Done again: ${stepLine(step)}` : 'Nothing to do again')
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onSearch, onHelp, library, undoLast, attempt, toast])
}

function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null
  )
}
