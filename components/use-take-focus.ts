import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Moves the focus to a field that the person just asked for by a key or a button. */
export function useTakeFocus(field: RefObject<HTMLElement | null>, takesFocus: boolean): void {
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [field, takesFocus])
}
