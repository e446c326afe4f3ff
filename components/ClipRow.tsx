import { Link2 } from 'lucide-react'
import { Checkbox } from 'react-aria-components'

import type { Clip, Day } from '../lib/model.ts'
import { formatNearDay, localDay } from '../lib/text/dates.ts'
import { ClipMenu } from './ClipMenu.tsx'
import { count } from './counts.ts'
import { MarkedText } from './MarkedText.tsx'
import { useExcerpt } from './use-excerpt.ts'

import styles from './ClipRow.module.css'

type ClipRowProps = {
  clip: Clip
  today: Day
  isSelectable: boolean
  /** How many other outlets have the story. */
  outlets: number
}

/** A clip in two lines: title and day, site and tags; while words are searched, what was found in place of the tags. */
export function ClipRow({ clip, today, isSelectable, outlets }: ClipRowProps) {
  const day = clip.publishedOn ?? localDay(clip.clippedAt)
  const { title, text } = useExcerpt(clip.id)
  return (
    <>
      {isSelectable && (
        <Checkbox slot="selection" className={styles.check ?? ''}>
          <span className={styles.box} aria-hidden />
        </Checkbox>
      )}
      <span className={styles.title} dir="auto">
        <MarkedText text={clip.title} hits={title} />
      </span>
      <time className={styles.day} dateTime={day}>
        {formatNearDay(day, today)}
      </time>
      <span className={styles.second}>
        {clip.kind === 'link' && <Link2 size={12} aria-label="Link only" />}
        <bdi className={styles.site}>{clip.siteName}</bdi>
        {outlets > 0 && <span className={styles.outlets}>+{count(outlets, 'outlet')}</span>}
        {text ? (
          <bdi className={styles.excerpt}>
            <MarkedText {...text} />
          </bdi>
        ) : (
          clip.tags.map(tag => (
            <bdi key={tag} className={styles.tag}>
              {tag}
            </bdi>
          ))
        )}
      </span>
      <span className={styles.menu}>
        <ClipMenu clip={clip} />
      </span>
    </>
  )
}
