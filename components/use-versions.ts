import { useEffect, useState } from 'react'

import type { VersionChanges } from '../lib/library/types.ts'
import type { Clip, Version } from '../lib/model.ts'
import { useFeedback } from './Feedback.tsx'
import { useTools } from './tools.ts'

/** The earlier texts of a clip, newest first; none until the library answers. */
export function useVersions({ id, contentHash }: Clip): Version[] {
  const { library } = useTools()
  const { attempt } = useFeedback()
  const [loaded, setLoaded] = useState<{ key: string; versions: Version[] }>()
  const key = `${id} ${contentHash}`
  useEffect(() => {
    let isGone = false
    attempt('looking for earlier texts', async () => {
      const versions = await library.listVersions(id)
      if (!isGone) setLoaded({ key, versions })
    })
    return () => {
      isGone = true
    }
  }, [attempt, library, id, key])
  return loaded?.key === key ? loaded.versions : []
}

/** What changed when a version gave way: undefined until the library answers, null when a text is gone. */
export function useChanges(v: number): VersionChanges | null | undefined {
  const { library } = useTools()
  const { attempt } = useFeedback()
  const [loaded, setLoaded] = useState<{ v: number; changes: VersionChanges | null }>()
  useEffect(() => {
    let isGone = false
    attempt('comparing the texts', async () => {
      const changes = await library.changesOf(v)
      if (!isGone) setLoaded({ v, changes })
    })
    return () => {
      isGone = true
    }
  }, [attempt, library, v])
  return loaded?.v === v ? loaded.changes : undefined
}
