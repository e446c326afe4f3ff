import type { Clip } from '../model.ts'
import { foldTag } from '../text/fold.ts'
import { bump } from './counts.ts'
import type { Database } from './database.ts'

/** Differences in how many live clips there are, in all and per tag. */
export class TagCounts {
  private live = 0
  private readonly byKey = new Map<string, { name: string; change: number }>()

  add(row: Pick<Clip, 'tags' | 'deletedAt'>, change: 1 | -1): void {
    if (row.deletedAt !== null) return
    this.live += change
    for (const name of row.tags) {
      const key = foldTag(name)
      const before = this.byKey.get(key)
      this.byKey.set(key, { name, change: (before?.change ?? 0) + change })
    }
  }

  async store(db: Database): Promise<void> {
    await Promise.all([bump(db, 'live', this.live), this.storeTags(db)])
  }

  private async storeTags(db: Database): Promise<void> {
    const changed = [...this.byKey].filter(([, { change }]) => change !== 0)
    const stored = await db.tags.bulkGet(changed.map(([key]) => key))
    const tags = changed.map(([key, { name, change }], i) => {
      const tag = stored[i] ?? { key, name, count: 0 }
      return { ...tag, count: Math.max(0, tag.count + change) }
    })
    if (tags.length > 0) await db.tags.bulkPut(tags)
  }
}
