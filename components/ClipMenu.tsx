import {
  BookOpen,
  Copy,
  Ellipsis,
  ExternalLink,
  FileDown,
  Pencil,
  Tag,
  Trash2,
  Undo2,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { Keyboard, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

import type { Clip } from '../lib/model.ts'
import { useClipActions } from './clip-actions.ts'
import type { ClipActions } from './clip-actions.ts'
import { IconButton } from './IconButton.tsx'

import styles from './ClipMenu.module.css'
import popover from './Popover.module.css'

type Entry = {
  says: string
  keys: string
  icon: LucideIcon
  run: (actions: ClipActions, clip: Clip) => void
}

const ENTRIES: Entry[] = [
  { says: 'Read', keys: 'Enter', icon: BookOpen, run: (actions, clip) => actions.openReader(clip) },
  {
    says: 'Open original',
    keys: 'O',
    icon: ExternalLink,
    run: (actions, clip) => actions.openOriginal(clip),
  },
  {
    says: 'Edit details',
    keys: 'E',
    icon: Pencil,
    run: (actions, clip) => actions.editTitle(clip),
  },
  { says: 'Edit tags', keys: 'T', icon: Tag, run: (actions, clip) => actions.editTags(clip) },
  {
    says: 'Copy Markdown',
    keys: 'C',
    icon: Copy,
    run: (actions, clip) => actions.copyMarkdown(clip),
  },
  {
    says: 'Save as Markdown',
    keys: '',
    icon: FileDown,
    run: (actions, clip) => actions.exportMarkdown([clip.id]),
  },
  { says: 'Delete', keys: 'Del', icon: Trash2, run: (actions, clip) => actions.remove([clip]) },
]

/** What can be done with a clip in the trash. */
const BINNED: Entry[] = [
  ...ENTRIES.slice(0, 2),
  { says: 'Put back', keys: '', icon: Undo2, run: (actions, clip) => actions.putBack([clip]) },
  {
    says: 'Delete for good',
    keys: 'Del',
    icon: Trash2,
    run: (actions, clip) => actions.purge([clip]),
  },
]

/** Everything that can be done with one clip, with the key that does the same in the list. */
export function ClipMenu({ clip }: { clip: Clip }) {
  const actions = useClipActions()
  return (
    <MenuTrigger>
      <IconButton label={`More for ${clip.title}`}>
        <Ellipsis size={16} aria-hidden />
      </IconButton>
      <Popover className={popover.popover ?? ''} placement="bottom end" offset={4}>
        <Menu className={styles.menu ?? ''}>
          {(clip.deletedAt === null ? ENTRIES : BINNED).map(({ says, keys, icon: Icon, run }) => (
            <MenuItem
              key={says}
              textValue={says}
              className={styles.item ?? ''}
              onAction={() => run(actions, clip)}
            >
              <Icon size={16} aria-hidden />
              <span className={styles.says}>{says}</span>
              {keys && <Keyboard className={styles.keys}>{keys}</Keyboard>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
