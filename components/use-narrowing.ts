import { useCallback, useRef, useState } from 'react'
import type { RefObject } from 'react'

import { useFound } from './use-found.ts'
import { useTotal } from './use-total.ts'

/** The search and the tags that narrow the list, what they find, and the box to search in. */
export function useNarrowing() {
  const [text, setText] = useState('')
  const [tags, setTags] = useState<string[]>([])
  const search: RefObject<HTMLInputElement | null> = useRef(null)
  const { found, more } = useFound({ text, tags })
  const clear = useCallback(() => {
    setText('')
    setTags([])
  }, [])
  const focusSearch = useCallback(() => search.current?.focus(), [])
  return {
    text,
    tags,
    setText,
    setTags,
    clear,
    search,
    focusSearch,
    found,
    more,
    total: useTotal(),
  }
}

export type Narrowing = ReturnType<typeof useNarrowing>
