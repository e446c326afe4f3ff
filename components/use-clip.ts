import { useEffect, useState } from 'react'

import type { Clip } from '../lib/model.ts'
import { useTools } from './tools.ts'

/** The clip as it is now: undefined until the library answers, null when there is no such clip. */
export function useClip(id: string, first?: Clip): Clip | null | undefined {
  const { library } = useTools()
  const [clip, setClip] = useState<Clip | null | undefined>(first)
  useEffect(() => library.watchClip(id, setClip), [library, id])
  return clip
}
