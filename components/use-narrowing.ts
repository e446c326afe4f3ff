import { useCallback, useRef, useState } from 'react'
import type { RefObject } from 'react'

import type { Ordering } from '../lib/model.ts'
import { useFound } from './use-found.ts'
import { useTotal } from './use-total.ts'

/** The search, the tags that narrow the list and its order, what they find, and the box to search in. */
export function useNarrowing() {
  const [text, setText] = useState('')
  const [tags, setTags] = useState<string[]>([])
  const search: RefObject<HTMLInputElement | null> = useRef(null)
  const [order, setOrder] = useState<Ordering | null>(null)
  const { found, more } = useFound({ text, tags, ...(order && { order }) })
  const clear = useCallback(() => {
    setText('')
    setTags([])
  }, [])
  const showTrash = useCallback(() => {
    setText('is:deleted ')
    setTags([])
  }, [])
  const focusSearch = useCallback(() => search.current?.focus(), [])
  return {
    text,
    tags,
    setText,
    setTags,
    order,
    setOrder,
    clear,
    showTrash,
    search,
    focusSearch,
    found,
    more,
    total: useTotal(),
  }
}

export type Narrowing = ReturnType<typeof useNarrowing>
