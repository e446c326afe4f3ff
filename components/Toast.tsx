import { X } from 'lucide-react'
import { useEffect, useState } from 'react'

import { Button } from './Button.tsx'
import type { ToastNotice } from './feedback-cell.ts'
import { IconButton } from './IconButton.tsx'

import styles from './Toast.module.css'

/** WCAG 2.2.1 wants time to react: six seconds, started anew after every pause. */
const SHOWN_MS = 6000

type ToastProps = { notice: ToastNotice; onClose: (id: number) => void }

/** A notice at the foot of the page. It waits while the pointer or the focus is on it. */
export function Toast({ notice, onClose }: ToastProps) {
  const [held, setHeld] = useState({ pointer: false, focus: false })
  const isHeld = held.pointer || held.focus

  useEffect(() => {
    if (isHeld) return undefined
    const timer = setTimeout(() => onClose(notice.id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isHeld, notice.id, onClose])

  const undo = () => {
    onClose(notice.id)
    notice.undo?.()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only notices whether someone is on it
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(now => ({ ...now, pointer: true }))}
      onPointerLeave={() => setHeld(now => ({ ...now, pointer: false }))}
      onFocus={() => setHeld(now => ({ ...now, focus: true }))}
      onBlur={() => setHeld(now => ({ ...now, focus: false }))}
    >
      <span className={styles.says} dir="auto">
        {notice.says}
      </span>
      {notice.undo && (
        <Button look="quiet" onPress={undo}>
          Undo
        </Button>
      )}
      <IconButton label="Close this notice" isFaint onPress={() => onClose(notice.id)}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  )
}
