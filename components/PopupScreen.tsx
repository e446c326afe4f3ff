import { useCallback } from 'react'

import type { Clip } from '../lib/model.ts'
import { ClipActionsProvider, useNewClipActions } from './clip-actions.ts'
import { ListPart } from './ListPart.tsx'
import { PageClipView } from './PageClipView.tsx'
import { PopupFoot } from './PopupFoot.tsx'
import { Screen } from './Screen.tsx'
import type { PopupShell } from './shell.ts'
import type { Tools } from './tools.ts'
import { useNarrowing } from './use-narrowing.ts'
import { usePageClip } from './use-page-clip.ts'
import { useScreenKeys } from './use-screen-keys.ts'
import { useSheets } from './use-sheets.tsx'

import hidden from './Hidden.module.css'
import styles from './PopupScreen.module.css'

export type PopupTools = Omit<Tools, 'shell'> & { shell: PopupShell }

/** The toolbar popup: the clip of this page above, the library below. */
export function PopupScreen({ tools }: { tools: PopupTools }) {
  return (
    <Screen tools={tools}>
      <Popup tools={tools} />
    </Screen>
  )
}

function Popup({ tools }: { tools: PopupTools }) {
  const { shell } = tools
  const [now, pageActions] = usePageClip(tools)
  const narrowing = useNarrowing()
  const { sheet, edit, confirm, help } = useSheets()
  const openReader = useCallback((clip: Clip) => shell.openReader(clip.id), [shell])
  const actions = useNewClipActions({ openReader, edit, confirm })
  useScreenKeys({ onSearch: narrowing.focusSearch, onHelp: help })
  const clip = now.state === 'saved' || now.state === 'known' ? now.clip : null
  return (
    <ClipActionsProvider value={actions}>
      <div className={styles.popup}>
        <main className={styles.main}>
          <h1 className={hidden.hidden}>Endcap</h1>
          <PageClipView now={now} actions={pageActions} />
          <ListPart narrowing={narrowing} />
        </main>
        <PopupFoot clip={clip} onHelp={help} />
      </div>
      {sheet}
    </ClipActionsProvider>
  )
}
