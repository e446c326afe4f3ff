import { useEffect, useState, useSyncExternalStore } from 'react'

import { createPageClip } from './page-clip.ts'
import type { PageClip, PageClipActions, PageClipParts } from './page-clip.ts'

/** Where the page in front of the person stands, and what they can do about it; starts on the first paint. */
export function usePageClip(parts: PageClipParts): [PageClip, PageClipActions] {
  const [{ now, actions, start }] = useState(() => createPageClip(parts))
  useEffect(start, [start])
  return [useSyncExternalStore(now.subscribe, now.read), actions]
}
