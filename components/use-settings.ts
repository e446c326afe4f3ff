import { useCallback, useEffect, useState } from 'react'

import type { Settings } from '../lib/settings.ts'
import { useFeedback } from './Feedback.tsx'
import { useTools } from './tools.ts'

/** The person's choices, null until they are read, and how to change some of them. */
export function useSettings(
  write: (change: Partial<Settings>) => Promise<Settings>,
): [Settings | null, (change: Partial<Settings>) => void] {
  const { readSettings } = useTools()
  const { announce, attempt } = useFeedback()
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    attempt('reading the settings', async () => setSettings(await readSettings()))
  }, [attempt, readSettings])
  const change = useCallback(
    (next: Partial<Settings>) =>
      attempt('saving the settings', async () => {
        setSettings(await write(next))
        announce('Setting saved')
      }),
    [attempt, announce, write],
  )
  return [settings, change]
}
