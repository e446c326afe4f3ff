import { useCallback } from 'react'

import type { Done } from '../lib/library/types.ts'
import { useFeedback } from './Feedback.tsx'
import { useTools } from './tools.ts'

/** Stores the person's word; `says` tells of it, with Undo in the notice, `doing` names it where it fails. */
export type Judge = (says: string, work: (library: Tell) => Promise<Done>, doing?: string) => void

type Tell = ReturnType<typeof useTools>['library']

export function useJudge(): Judge {
  const { library } = useTools()
  const { attempt, toast, announce } = useFeedback()
  return useCallback(
    (says, work, doing = 'storing your correction') =>
      attempt(doing, async () => {
        const { change } = await work(library)
        toast(says, () =>
          attempt('undoing the correction', async () => {
            await library.undo(change)
            announce('Undone')
          }),
        )
      }),
    [library, attempt, toast, announce],
  )
}
