import type { Clip } from '../lib/model.ts'
import { formatDay, localDay } from '../lib/text/dates.ts'
import { readingMinutes } from '../lib/text/reading-time.ts'
import { classNames } from './class-names.ts'
import { count } from './counts.ts'
import type { Meta } from './meta-fields.ts'
import { MetaButton } from './MetaButton.tsx'
import type { Correct } from './use-correct.ts'

import styles from './ClipMeta.module.css'

type ClipMetaProps = {
  clip: Meta & Pick<Clip, 'kind' | 'words' | 'agencies'> & { clippedAt?: string }
  correct: Correct
  /** All authors, the reading time and the day of clipping too. */
  isLong?: boolean
}

/** Outlet, byline, day and length of a clip; the first three tell where they were found and can be set. */
export function ClipMeta({ clip, correct, isLong = false }: ClipMetaProps) {
  const shared = { meta: clip, correct }
  const byline = bylineOf(clip, isLong)
  const parts = [
    <MetaButton key="site" field="siteName" says={clip.siteName} isShrinking {...shared} />,
    (byline || isLong) && (
      <MetaButton
        key="authors"
        field="authors"
        says={byline || 'No byline'}
        isShrinking
        {...shared}
      />
    ),
    <MetaButton
      key="day"
      field="publishedOn"
      says={clip.publishedOn ? formatDay(clip.publishedOn) : 'No date'}
      {...shared}
    />,
    <span key="words" className={styles.fixed}>
      {clip.kind === 'link' ? 'Link only' : count(clip.words, 'word')}
    </span>,
    isLong && clip.words > 0 && <span key="time">{readingMinutes(clip.words)} min</span>,
    isLong && clip.clippedAt && (
      <span key="clipped">Clipped on {formatDay(localDay(clip.clippedAt))}</span>
    ),
  ]
  return (
    <div className={classNames(styles.meta, isLong && styles.long)}>{parts.filter(Boolean)}</div>
  )
}

/** The people, else the agencies; in a short line the first of them and how many more there are. */
function bylineOf(
  { authors, agencies }: Pick<Clip, 'authors' | 'agencies'>,
  isLong: boolean,
): string {
  const names = isLong ? [...authors, ...agencies] : authors.length > 0 ? authors : agencies
  const [first = '', ...more] = names
  return isLong ? names.join(', ') : first + (more.length > 0 ? ` +${more.length}` : '')
}
