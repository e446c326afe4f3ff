import { useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { Selection } from 'react-aria-components'

import type { Clip } from '../lib/model.ts'
import { localDay } from '../lib/text/dates.ts'
import { classNames } from './class-names.ts'
import { useClipActions } from './clip-actions.ts'
import { ClipRow } from './ClipRow.tsx'
import { runListKey } from './list-keys.ts'

import styles from './ClipList.module.css'

const ROW_PX = 52
const NEAR_END_PX = 20 * ROW_PX

type ClipListProps = {
  clips: Clip[]
  /** How many other outlets have the story of a clip, by its id. */
  outlets: ReadonlyMap<string, number>
  onNearEnd: () => void
  /** The clip that the reader shows. */
  openId?: string | null
  selection?: { ids: Set<string>; onChange: (selection: Selection) => void }
}

/** The clips as rows of one height, of which only those in sight exist. */
export function ClipList(props: ClipListProps) {
  const { clips, outlets, onNearEnd, openId = null, selection } = props
  const actions = useClipActions()
  const [today] = useState(() => localDay(new Date()))
  const byId = useMemo(() => new Map(clips.map(clip => [clip.id, clip])), [clips])
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null
    const clip = row instanceof HTMLElement ? byId.get(row.dataset['key'] ?? '') : undefined
    const selected = clips.filter(({ id }) => selection?.ids.has(id))
    if (clip && runListKey(event, { actions, clip, selected })) event.stopPropagation()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the list inside
    <div
      className={styles.frame}
      onKeyDownCapture={onKey}
      onScrollCapture={event => {
        const { scrollHeight, scrollTop, clientHeight } = event.target as HTMLElement
        if (scrollHeight - scrollTop - clientHeight < NEAR_END_PX) onNearEnd()
      }}
    >
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW_PX }}>
        <GridList
          aria-label="Clips"
          className={styles.list ?? ''}
          items={clips}
          dependencies={[today, openId, outlets]}
          disallowTypeAhead
          selectionMode={selection ? 'multiple' : 'none'}
          selectedKeys={selection?.ids ?? []}
          onSelectionChange={selection?.onChange ?? (() => undefined)}
          onAction={key => {
            const clip = byId.get(String(key))
            if (clip) actions.openReader(clip)
          }}
        >
          {clip => (
            <GridListItem
              id={clip.id}
              textValue={clip.title}
              className={classNames(
                styles.row,
                selection && styles.selectable,
                clip.id === openId && styles.open,
              )}
            >
              <ClipRow
                clip={clip}
                today={today}
                isSelectable={selection !== undefined}
                outlets={outlets.get(clip.id) ?? 0}
              />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </div>
  )
}
