import { useCallback, useRef } from 'react'

import { useTools } from './tools.ts'

/**
 * Changes the tags of a clip. Changes wait for each other and each starts from the stored tags, so that
 * two quick ones cannot undo one another.
 */
export function useRetag(id: string): (change: (tags: string[]) => string[]) => Promise<void> {
  const { library } = useTools()
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback(
    change => {
      const before = last.current
      const next = async () => {
        await before
        const clip = await library.get(id)
        if (clip) await library.retag(id, change(clip.tags))
      }
      const done = next()
      last.current = done.catch(() => undefined)
      return done
    },
    [library, id],
  )
}
