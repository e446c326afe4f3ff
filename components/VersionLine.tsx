import { History } from 'lucide-react'

import type { Version } from '../lib/model.ts'
import { formatDay, localDay } from '../lib/text/dates.ts'
import { Button } from './Button.tsx'

import styles from './VersionLine.module.css'

type VersionLineProps = {
  versions: Version[]
  /** The version whose changes are shown; null for the article as it is. */
  shown: Version | null
  onShow: (version: Version | null) => void
}

/** When the text of a clip changed, with a button for what changed each time; nothing where it never did. */
export function VersionLine({ versions, shown, onShow }: VersionLineProps) {
  if (versions.length === 0) return null
  return (
    <div className={styles.line}>
      <History size={16} aria-hidden />
      {versions.map(version => {
        const isShown = version.v === shown?.v
        const day = formatDay(localDay(version.keptAt))
        return (
          <Button key={version.v} onPress={() => onShow(isShown ? null : version)}>
            {isShown ? 'Show the article' : `What changed on ${day}`}
          </Button>
        )
      })}
    </div>
  )
}
