import { Layers, Settings, Trash2 } from 'lucide-react'

import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import { formatNumber } from './counts.ts'
import { Mark } from './Mark.tsx'
import { TagList } from './TagList.tsx'
import { useTools } from './tools.ts'
import { useTags } from './use-tags.ts'

import styles from './TagRail.module.css'

type TagRailProps = {
  total: number | null
  chosen: string[]
  onChoose: (tags: string[]) => void
  onTrash: () => void
}

/** The left side of the library page: all clips, and the tags that narrow them. */
export function TagRail({ total, chosen, onChoose, onTrash }: TagRailProps) {
  const { shell } = useTools()
  const tags = useTags()
  return (
    <nav className={styles.rail} aria-label="Library">
      <p className={styles.name}>
        <Mark size={20} />
        Endcap
      </p>
      <button
        type="button"
        className={classNames(styles.all, chosen.length === 0 && styles.current)}
        aria-pressed={chosen.length === 0}
        onClick={() => onChoose([])}
      >
        <Layers size={16} aria-hidden />
        <span>All clips</span>
        <span className={styles.count}>{total === null ? '' : formatNumber(total)}</span>
      </button>
      <h2 className={styles.head}>Tags</h2>
      <div className={styles.tags}>
        <TagList tags={tags} chosen={chosen} onChoose={onChoose} />
      </div>
      <div className={styles.foot}>
        <Button look="quiet" onPress={onTrash}>
          <Trash2 size={16} aria-hidden />
          Trash
        </Button>
        <Button look="quiet" onPress={() => shell.openOptions()}>
          <Settings size={16} aria-hidden />
          Settings
        </Button>
      </div>
    </nav>
  )
}
