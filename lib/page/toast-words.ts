import type { Saved } from '../messages/index.ts'
import type { TagSuggestion } from '../model.ts'
import { formatNearDay, localDay } from '../text/dates.ts'
import { FAILURES, warningLine } from '../wording.ts'

/** The words of a toast: what happened, about which clip, and the tags that are one click away. */
export type ToastWords = {
  mood: 'good' | 'known' | 'bad'
  says: string
  about: string
  warning: string
  suggestions: TagSuggestion[]
  /** What is said after Undo. */
  undone: string
}

const SHOWN_SUGGESTIONS = 5

/** Puts the outcome of a clip in words; `says` replaces "Saved" where something else was saved than the page. */
export function describe(saved: Saved, says: string): ToastWords {
  if (!saved.ok) {
    const { says: reason } = FAILURES[saved.reason]
    return {
      mood: 'bad',
      says: 'Not saved',
      about: reason,
      warning: '',
      suggestions: [],
      undone: '',
    }
  }
  const { state, clip } = saved.value
  const open = clip.facts.tags.filter(each => each.state === 'suggested')
  const [warning] = clip.warnings
  return {
    mood: state === 'known' ? 'known' : 'good',
    says:
      state === 'known'
        ? `Already saved on ${formatNearDay(localDay(clip.clippedAt), localDay(new Date()))}`
        : says || SAYS[state],
    about: clip.title,
    warning: warning && state !== 'known' ? warningLine(warning) : '',
    suggestions: open.slice(0, SHOWN_SUGGESTIONS),
    undone: UNDONE[state],
  }
}

const UNDONE = {
  saved: 'Undone. The clip is not kept.',
  again: 'Undone. The clip is not kept.',
  updated: 'Undone. The clip is as it was before.',
  known: '',
}

const SAYS = { saved: 'Saved', again: 'Saved', updated: 'Updated' }
