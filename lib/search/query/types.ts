import type { Day } from '../../model.ts'
import type { Step } from '../terms.ts'

/** One word, or several that stand one after the other; with `isStart` the last one is found by its start. */
export type Unit = { steps: Step[]; isStart: boolean }

export type NameField = 'tag' | 'company' | 'site' | 'type' | 'lang'
export type FlagName =
  | 'unread'
  | 'read'
  | 'free'
  | 'deleted'
  | 'note'
  | 'picture'
  | 'tag'
  | 'deal'
  | 'warning'

/** A clip passes when any of the values fits, or none with `isNot`. */
export type Filter = { isNot: boolean } & (
  | { field: NameField; values: string[] }
  | { field: 'kind'; values: string[] }
  | { field: 'flag'; flag: FlagName }
  | { field: 'published'; from: Day | null; to: Day | null }
)

/** What a person asks for. Of `all` every unit must be found, of `none` not one. */
export type Asked = {
  all: Unit[]
  none: Unit[]
  filters: Filter[]
  /** Parts that look like filters and are none; they are searched as words. */
  unread: string[]
}
