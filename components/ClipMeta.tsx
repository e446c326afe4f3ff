import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'

import type { Clip } from '../lib/model.ts'
import { formatDay, localDay } from '../lib/text/dates.ts'
import { classNames } from './class-names.ts'
import { count } from './counts.ts'

import styles from './ClipMeta.module.css'
import popover from './Popover.module.css'

type ClipMetaProps = { clip: Clip; isLong?: boolean }

/** Site, day and length of a clip; the day opens the reason for it. `isLong` adds the authors. */
export function ClipMeta({ clip, isLong = false }: ClipMetaProps) {
  const parts = [
    <bdi key="site" className={styles.site}>
      {clip.siteName}
    </bdi>,
    isLong && clip.authors.length > 0 && <bdi key="authors">{clip.authors.join(', ')}</bdi>,
    <DayButton key="day" clip={clip} />,
    clip.kind === 'link' ? (
      <span key="words">Link only</span>
    ) : (
      <span key="words">{count(clip.words, 'word')}</span>
    ),
    isLong && <span key="clipped">Clipped on {formatDay(localDay(clip.clippedAt))}</span>,
  ]
  return (
    <div className={classNames(styles.meta, isLong && styles.long)}>{parts.filter(Boolean)}</div>
  )
}

function DayButton({ clip }: { clip: Clip }) {
  return (
    <DialogTrigger>
      <Button className={styles.day ?? ''}>
        {clip.publishedOn ? formatDay(clip.publishedOn) : 'No date'}
      </Button>
      <Popover className={popover.popover ?? ''} placement="bottom start" offset={4}>
        <Dialog className={styles.why ?? ''} aria-label="Why this day">
          {whyThisDay(clip)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function whyThisDay({ publishedOn, origins, clippedAt }: Clip): string {
  const clipped = `You clipped it on ${formatDay(localDay(clippedAt))}.`
  if (!publishedOn) return `The page gives no day of publication. ${clipped}`
  const source = origins.publishedOn ? `, taken from: ${origins.publishedOn.source}` : ''
  return `Published on ${formatDay(publishedOn)}${source}. ${clipped}`
}
