import { useEffect, useRef } from 'react'

/**
 * Calls `focusList` when the reader has closed and the focus went with it, as it does where list and reader
 * take turns. A focus that is somewhere stays there.
 */
export function useFocusAfterReading(openId: string | null, focusList: () => void): void {
  const before = useRef(openId)
  useEffect(() => {
    const hasClosed = before.current !== null && openId === null
    before.current = openId
    if (hasClosed && document.activeElement === document.body) focusList()
  }, [openId, focusList])
}
