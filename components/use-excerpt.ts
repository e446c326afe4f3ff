import { use, useEffect, useState } from 'react'

import type { Excerpt } from '../lib/library/types.ts'
import { SearchText } from './search-text.ts'
import { useTools } from './tools.ts'

const NONE: Excerpt = { title: [], text: null }

/** What of a clip the search found; nothing until it is known, and never what an earlier search had found. */
export function useExcerpt(id: string): Excerpt {
  const { library } = useTools()
  const text = use(SearchText)
  const [found, setFound] = useState({ text: '', excerpt: NONE })

  useEffect(() => {
    if (text.trim() === '') return undefined
    let isOn = true
    const show = (excerpt: Excerpt | null) => {
      if (isOn && excerpt) setFound({ text, excerpt })
    }
    library.excerpt(id, { text, tags: [] }).then(show, (error: unknown) => {
      console.error('Endcap failed while marking what was found', error)
    })
    return () => {
      isOn = false
    }
  }, [library, id, text])
  return found.text === text ? found.excerpt : NONE
}
