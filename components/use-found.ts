import { useCallback, useEffect, useState } from 'react'

import type { Found } from '../lib/library/types.ts'
import type { Query } from '../lib/model.ts'
import { useTools } from './tools.ts'

/** More than a window shows at once; a popup that asks for more pays for it before it can paint the first. */
const FIRST = 50
const MORE = 200

/**
 * The clips that match, kept up to date; null until the first answer. While the query changes, the last
 * answer stays, so that nothing flickers. `more` asks for the next 200 when not all are there.
 */
export function useFound({ text, tags, order }: Query): { found: Found | null; more: () => void } {
  const { library } = useTools()
  const [found, setFound] = useState<Found | null>(null)
  const [limit, setLimit] = useState(FIRST)
  const tagKey = tags.join('\n')

  useEffect(() => {
    const query = { text, tags: tagKey ? tagKey.split('\n') : [], ...(order && { order }) }
    return library.watch(query, limit, setFound)
  }, [library, text, tagKey, order, limit])

  const more = useCallback(() => {
    setLimit(now => (found && found.total > now && found.listed >= now ? now + MORE : now))
  }, [found])
  return { found, more }
}
