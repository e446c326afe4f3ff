import { useCallback, useEffect, useState } from 'react'

import type { Health } from '../lib/library/types.ts'
import { useTools } from './tools.ts'

export type LibraryState = { state: 'opening' } | { state: 'broken' } | Health

/** Whether the library opens and is whole; `check` asks again, for example after a restore. */
export function useLibraryState(): { health: LibraryState; check: () => void } {
  const { library } = useTools()
  const [health, setHealth] = useState<LibraryState>({ state: 'opening' })
  const check = useCallback(() => {
    library.health().then(setHealth, (error: unknown) => {
      console.error('Endcap failed while opening the library', error)
      setHealth({ state: 'broken' })
    })
  }, [library])
  useEffect(check, [check])
  return { health, check }
}
