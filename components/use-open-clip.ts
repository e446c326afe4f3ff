import { useCallback, useSyncExternalStore } from 'react'

const PREFIX = '#clip='

/** The clip named by the address (`#clip=<id>`), and how to open another; null closes the reader. */
export function useOpenClip(): [id: string | null, open: (id: string | null) => void] {
  const id = useSyncExternalStore(watchAddress, readAddress)
  const open = useCallback((next: string | null) => {
    location.hash = next === null ? '' : `${PREFIX}${encodeURIComponent(next)}`
  }, [])
  return [id, open]
}

function watchAddress(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

function readAddress(): string | null {
  if (!location.hash.startsWith(PREFIX)) return null
  try {
    return decodeURIComponent(location.hash.slice(PREFIX.length)) || null
  } catch {
    return null // a broken percent sequence names no clip
  }
}
