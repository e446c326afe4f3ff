import { ChevronDown, X } from 'lucide-react'
import { Button as AriaButton, Dialog, DialogTrigger, Group, Popover } from 'react-aria-components'

import { Button } from './Button.tsx'
import { TagList } from './TagList.tsx'
import { useTags } from './use-tags.ts'

import popover from './Popover.module.css'
import styles from './TagFilter.module.css'

type TagFilterProps = { chosen: string[]; onChoose: (tags: string[]) => void }

/** Opens the list of tags; where there is little room it stands in for the rail. */
export function TagFilter({ chosen, onChoose }: TagFilterProps) {
  const tags = useTags()
  return (
    <DialogTrigger>
      <AriaButton className={styles.open ?? ''}>
        Tags
        <ChevronDown size={16} aria-hidden />
      </AriaButton>
      <Popover className={popover.popover ?? ''} placement="bottom end" offset={4}>
        <Dialog className={styles.dialog ?? ''} aria-label="Filter by tag">
          <TagList tags={tags} chosen={chosen} onChoose={onChoose} takesFocus />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** The tags that narrow the list now, each with a press to drop it. */
export function ChosenTags({ chosen, onChoose }: TagFilterProps) {
  if (chosen.length === 0) return null
  return (
    <Group className={styles.chosen ?? ''} aria-label="Shown tags">
      {chosen.map(tag => (
        <AriaButton
          key={tag}
          className={styles.chip ?? ''}
          aria-label={`Stop filtering by ${tag}`}
          onPress={() => onChoose(chosen.filter(name => name !== tag))}
        >
          <bdi className={styles.name}>{tag}</bdi>
          <X size={12} aria-hidden />
        </AriaButton>
      ))}
      <Button look="quiet" onPress={() => onChoose([])}>
        Show all
      </Button>
    </Group>
  )
}
