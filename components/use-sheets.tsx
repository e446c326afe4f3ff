import { useCallback, useState } from 'react'
import type { ReactNode } from 'react'

import type { Editing } from './clip-actions.ts'
import { ConfirmSheet, type Confirm } from './ConfirmSheet.tsx'
import { EditSheet } from './EditSheet.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'

type Sheets = {
  sheet: ReactNode
  edit: (editing: Editing) => void
  confirm: (ask: Confirm) => void
  help: () => void
}

/** The dialogs that every list can open, one at a time. */
export function useSheets(): Sheets {
  const [open, setOpen] = useState<Editing | Confirm | 'help' | null>(null)
  const close = useCallback(() => setOpen(null), [])
  const help = useCallback(() => setOpen('help'), [])
  if (open === null) return { sheet: null, edit: setOpen, confirm: setOpen, help }
  const sheet =
    open === 'help' ? (
      <ShortcutSheet onClose={close} />
    ) : 'run' in open ? (
      <ConfirmSheet ask={open} onClose={close} />
    ) : (
      <EditSheet editing={open} onClose={close} />
    )
  return { sheet, edit: setOpen, confirm: setOpen, help }
}
