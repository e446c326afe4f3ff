import { useEffect } from 'react'

import { useTools } from './tools.ts'

/** Marks a clip as read when it is opened. */
export function useMarkedRead(id: string): void {
  const { library } = useTools()
  useEffect(() => {
    library.markRead(id).catch((error: unknown) => {
      console.error('Endcap failed while marking a clip as read', error)
    })
  }, [library, id])
}
