import { useEffect } from 'react'

import { useFeedback } from './Feedback.tsx'

type ScreenKeys = { onSearch: () => void; onHelp: () => void }

/** The keys that work anywhere on a screen unless the person is writing or a dialog is open: `/`, `?`, Control Z. */
export function useScreenKeys({ onSearch, onHelp }: ScreenKeys): void {
  const { undoLast } = useFeedback()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isBusy(event.target)) return
      const isCommand = event.ctrlKey || event.metaKey
      const isUndo = isCommand && event.key === 'z'
      if (isUndo ? !undoLast() : isCommand || event.altKey) return
      if (!isUndo && event.key === '/') onSearch()
      else if (!isUndo && event.key === '?') onHelp()
      else if (!isUndo) return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onSearch, onHelp, undoLast])
}

function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null
  )
}
