import { useCallback, useRef } from 'react'
import type { ComponentProps, ReactNode } from 'react'

import { classNames } from './class-names.ts'
import { focusFirstRow, focusList } from './focus-row.ts'
import { LibraryList } from './LibraryList.tsx'
import { OrderMenu } from './OrderMenu.tsx'
import { SearchBox } from './SearchBox.tsx'
import { ChosenTags, TagFilter } from './TagFilter.tsx'
import { UnreadParts } from './UnreadParts.tsx'
import { useFocusAfterReading } from './use-focus-after-reading.ts'
import type { Narrowing } from './use-narrowing.ts'

import styles from './ListPart.module.css'

type ListPartProps = Pick<ComponentProps<typeof LibraryList>, 'openId' | 'selection'> & {
  narrowing: Narrowing
  className?: string
  /** Where the rail shows the tags, the button for them is left out by this class. */
  filterClassName?: string
  children?: ReactNode
}

/** Search, tag filter and the list of clips; `children` stand between the tools and the list. */
export function ListPart(props: ListPartProps) {
  const { narrowing, className, filterClassName, children, ...list } = props
  const { text, tags, order, setText, setTags, total, found, more, clear, search } = narrowing
  const { focusSearch, setOrder } = narrowing
  const part = useRef<HTMLElement>(null)
  const takeFocus = useCallback(() => {
    if (!focusList(part.current)) focusSearch()
  }, [focusSearch])
  useFocusAfterReading(list.openId ?? null, takeFocus)
  return (
    <section ref={part} className={classNames(styles.part, className)} aria-label="Clips">
      <div className={styles.tools}>
        <SearchBox
          text={text}
          total={total}
          onText={setText}
          onLeave={() => focusFirstRow(part.current)}
          inputRef={search}
        />
        <span className={filterClassName}>
          <TagFilter chosen={tags} onChoose={setTags} />
        </span>
        <OrderMenu order={order} onOrder={setOrder} />
        <ChosenTags chosen={tags} onChoose={setTags} />
        <UnreadParts parts={found?.unread ?? []} />
        {children}
      </div>
      <LibraryList
        query={{ text, tags }}
        found={found}
        more={more}
        onClear={clear}
        onText={setText}
        {...list}
      />
    </section>
  )
}
