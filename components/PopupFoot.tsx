import { ChevronDown, Keyboard, Library as LibraryIcon, Settings } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

import type { Clip } from '../lib/model.ts'
import { Button } from './Button.tsx'
import { useClipActions } from './clip-actions.ts'
import { IconButton } from './IconButton.tsx'
import { useTools } from './tools.ts'

import menu from './ClipMenu.module.css'
import popover from './Popover.module.css'
import styles from './PopupFoot.module.css'

type PopupFootProps = { clip: Clip | null; onHelp: () => void }

/** The ways on from the popup. Export is for the clip of this page; many are exported from the library. */
export function PopupFoot({ clip, onHelp }: PopupFootProps) {
  const { shell } = useTools()
  const actions = useClipActions()
  return (
    <footer className={styles.foot}>
      <Button look="quiet" onPress={() => shell.openLibrary()}>
        <LibraryIcon size={16} aria-hidden />
        Open library
      </Button>
      <MenuTrigger>
        <Button look="quiet" isDisabled={!clip}>
          Export
          <ChevronDown size={16} aria-hidden />
        </Button>
        <Popover className={popover.popover ?? ''} placement="top" offset={4}>
          <Menu className={menu.menu ?? ''}>
            <MenuItem
              className={menu.item ?? ''}
              onAction={() => clip && actions.exportMarkdown([clip.id])}
            >
              Save this clip as Markdown
            </MenuItem>
            <MenuItem
              className={menu.item ?? ''}
              onAction={() => clip && actions.copyMarkdown(clip)}
            >
              Copy this clip as Markdown
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <span className={styles.end}>
        <IconButton label="Keyboard shortcuts" onPress={onHelp}>
          <Keyboard size={16} aria-hidden />
        </IconButton>
        <Button look="quiet" onPress={() => shell.openOptions()}>
          <Settings size={16} aria-hidden />
          Settings
        </Button>
      </span>
    </footer>
  )
}
