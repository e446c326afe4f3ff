import { useCallback } from 'react'

import type { Correction } from '../lib/library/types.ts'
import { useTools } from './tools.ts'
import { useJudge } from './use-judge.ts'

/** Sets metadata by hand; `says` tells of it afterwards. Gives the reason why it cannot be, or ''. */
export type Correct = (asked: Correction, says: string) => Promise<string>

/** Corrections of a stored clip: each is one step of the journal, with Undo in the notice. */
export function useCorrect(id: string): Correct {
  const { library } = useTools()
  const judge = useJudge()
  return useCallback(
    async (asked, says) => {
      const { canonicalUrl } = asked
      const holder = canonicalUrl ? await library.getByUrl(canonicalUrl) : null
      if (holder && holder.id !== id) return `“${holder.title}” is saved under this address.`
      judge(says, () => library.edit(id, asked), 'correcting the clip')
      return ''
    },
    [library, judge, id],
  )
}
