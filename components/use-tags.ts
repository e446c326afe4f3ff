import { useEffect, useState } from 'react'

import type { Tag } from '../lib/model.ts'
import { useTools } from './tools.ts'

/** The tags in use, most used first; empty until the library answers. */
export function useTags(): Tag[] {
  const { library } = useTools()
  const [tags, setTags] = useState<Tag[]>([])
  useEffect(() => library.watchTags(setTags), [library])
  return tags
}
