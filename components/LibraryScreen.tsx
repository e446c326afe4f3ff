import { useCallback, useState } from 'react'
import type { Selection } from 'react-aria-components'

import type { Clip } from '../lib/model.ts'
import { classNames } from './class-names.ts'
import { ClipActionsProvider, useClipActions, useNewClipActions } from './clip-actions.ts'
import { ListPart } from './ListPart.tsx'
import { ReaderPane } from './ReaderPane.tsx'
import { Screen } from './Screen.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { TagRail } from './TagRail.tsx'
import type { Tools } from './tools.ts'
import { useJoinStory } from './use-join-story.ts'
import { useNarrowing } from './use-narrowing.ts'
import { useOpenClip } from './use-open-clip.ts'
import { useScreenKeys } from './use-screen-keys.ts'
import { useSheets } from './use-sheets.tsx'

import hidden from './Hidden.module.css'
import styles from './LibraryScreen.module.css'

/** The library page: tags, list and reader side by side; one at a time where it is narrow. */
export function LibraryScreen({ tools }: { tools: Tools }) {
  return (
    <Screen tools={tools}>
      <LibraryPage />
    </Screen>
  )
}

function LibraryPage() {
  const [openId, open] = useOpenClip()
  const narrowing = useNarrowing()
  const { sheet, edit, confirm, help } = useSheets()
  const openReader = useCallback((clip: Clip) => open(clip.id), [open])
  const actions = useNewClipActions({ openReader, edit, confirm })
  const [selected, select] = useSelection(narrowing.found?.clips ?? [])
  useScreenKeys({ onSearch: narrowing.focusSearch, onHelp: help })
  return (
    <ClipActionsProvider value={actions}>
      <div className={classNames(styles.screen, openId !== null && styles.reading)}>
        <TagRail
          total={narrowing.total}
          chosen={narrowing.tags}
          onChoose={narrowing.setTags}
          onTrash={narrowing.showTrash}
        />
        <main className={styles.main}>
          <h1 className={hidden.hidden}>Endcap library</h1>
          <ListPart
            narrowing={narrowing}
            className={styles.list ?? ''}
            filterClassName={styles.filter ?? ''}
            openId={openId}
            selection={{ ids: new Set(selected.map(clip => clip.id)), onChange: select }}
          >
            {selected.length > 0 && <Selected clips={selected} onClear={() => select(new Set())} />}
          </ListPart>
          <ReaderPane clipId={openId} onBack={() => open(null)} />
        </main>
      </div>
      {sheet}
    </ClipActionsProvider>
  )
}

/** What can be done with the ticked clips: in the trash other things than outside. */
function Selected({ clips, onClear }: { clips: Clip[]; onClear: () => void }) {
  const actions = useClipActions()
  const joinStory = useJoinStory()
  const ids = clips.map(({ id }) => id)
  const join = () => {
    joinStory(ids)
    onClear()
  }
  return (
    <SelectionBar
      selected={clips.length}
      onExport={() => actions.exportMarkdown(ids)}
      onDelete={() => actions.remove(clips)}
      {...(clips.every(clip => clip.deletedAt !== null) && {
        onPutBack: () => actions.putBack(clips),
        onDelete: () => actions.purge(clips),
      })}
      {...(clips.length > 1 && clips.every(clip => clip.deletedAt === null) && { onJoin: join })}
      onClear={onClear}
    />
  )
}

/** The ticked clips that are still in the list. "All" means all that are loaded. */
function useSelection(clips: Clip[]): [selected: Clip[], select: (selection: Selection) => void] {
  const [selection, select] = useState<Selection>(new Set())
  return [clips.filter(({ id }) => selection === 'all' || selection.has(id)), select]
}
