import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'

import type { Tag } from '../lib/model.ts'
import { formatNumber } from './counts.ts'

import styles from './TagList.module.css'

const ROW_PX = 32

type TagListProps = {
  tags: Tag[]
  chosen: string[]
  onChoose: (tags: string[]) => void
  takesFocus?: boolean
}

/** The library's tags with their counts; the chosen ones narrow the list of clips. */
export function TagList({ tags, chosen, onChoose, takesFocus = false }: TagListProps) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW_PX }}>
      <ListBox
        aria-label="Filter by tag"
        className={styles.list ?? ''}
        items={tags.map(tag => ({ ...tag, id: tag.name }))}
        selectionMode="multiple"
        selectedKeys={chosen}
        escapeKeyBehavior="none"
        onSelectionChange={keys => onChoose(keys === 'all' ? [] : [...keys].map(String))}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person opened this very list
        autoFocus={takesFocus}
        renderEmptyState={() => <p className={styles.empty}>No tags yet</p>}
      >
        {({ name, count }) => (
          <ListBoxItem id={name} textValue={name} className={styles.row ?? ''}>
            <bdi className={styles.name}>{name}</bdi>
            <span className={styles.count}>{formatNumber(count)}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  )
}
