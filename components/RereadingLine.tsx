import { useEffect, useState } from 'react'

import type { Rereading } from '../lib/library/types.ts'
import { formatNumber } from './counts.ts'
import { useTools } from './tools.ts'

import styles from './LessonsSection.module.css'

/** How far older clips are read by new rules; nothing where all of them are. */
export function RereadingLine() {
  const { library } = useTools()
  const [now, setNow] = useState<Rereading | null>(null)
  useEffect(() => library.watchRereading(setNow), [library])
  if (!now) return null
  const done = Math.max(0, now.total - now.left)
  const says = `Reading older clips by the new rules: ${formatNumber(done)} of ${formatNumber(now.total)}`
  return (
    <p className={styles.progress}>
      {says}. What you confirmed or corrected stays.
      <progress value={done} max={now.total} aria-label={says} />
    </p>
  )
}
