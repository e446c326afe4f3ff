import { ArrowDownWideNarrow, Check } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

import type { Ordering } from '../lib/model.ts'
import { IconButton } from './IconButton.tsx'

import menu from './ClipMenu.module.css'
import popover from './Popover.module.css'

/** `null`: the best match first where words are searched, else what was clipped last. */
type OrderMenuProps = { order: Ordering | null; onOrder: (order: Ordering | null) => void }

const ORDERS: { order: Ordering | null; says: string }[] = [
  { order: null, says: 'Best match' },
  { order: 'published', says: 'Newest story' },
  { order: 'clipped', says: 'Last clipped' },
]

/** Chooses the order of what is listed. */
export function OrderMenu({ order, onOrder }: OrderMenuProps) {
  const chosen = ORDERS.find(each => each.order === order)?.says ?? ''
  return (
    <MenuTrigger>
      <IconButton label={`Sort: ${chosen}`}>
        <ArrowDownWideNarrow size={16} aria-hidden />
      </IconButton>
      <Popover className={popover.popover ?? ''} placement="bottom end" offset={4}>
        <Menu
          className={menu.menu ?? ''}
          aria-label="Sort"
          selectionMode="single"
          selectedKeys={[chosen]}
          disallowEmptySelection
        >
          {ORDERS.map(({ order: own, says }) => (
            <MenuItem
              key={says}
              id={says}
              textValue={says}
              className={menu.item ?? ''}
              onAction={() => onOrder(own)}
            >
              <span className={menu.says}>{says}</span>
              {own === order && <Check size={16} aria-hidden />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
