import { useEffect, useState } from 'react'

import { useTools } from './tools.ts'

const ALL = { text: '', tags: [] }

/** How many clips the library holds; null until it answers. */
export function useTotal(): number | null {
  const { library } = useTools()
  const [total, setTotal] = useState<number | null>(null)
  useEffect(() => library.watch(ALL, 1, found => setTotal(found.total)), [library])
  return total
}
