import type { KeyboardEvent } from 'react'

import type { Clip } from '../lib/model.ts'
import type { ClipActions } from './clip-actions.ts'

type Target = { actions: ClipActions; clip: Clip; selected: Clip[] }

/** What the keys do on a clip in a list; with several selected, Delete takes them all. */
const KEYS: Record<string, (target: Target) => void> = {
  t: ({ actions, clip }) => actions.editTags(clip),
  e: ({ actions, clip }) => actions.editTitle(clip),
  o: ({ actions, clip }) => actions.openOriginal(clip),
  c: ({ actions, clip }) => actions.copyMarkdown(clip),
  Delete: ({ actions, clip, selected }) => {
    const clips = selected.length > 0 ? selected : [clip]
    if (clips.every(each => each.deletedAt !== null)) actions.purge(clips)
    else actions.remove(clips)
  },
}

/** Runs what the pressed key stands for; false when it stands for nothing here. */
export function runListKey(event: KeyboardEvent<HTMLElement>, target: Target): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key === 'j' || event.key === 'k') {
    moveFocus(event.target, event.key === 'j' ? 'ArrowDown' : 'ArrowUp')
    return true
  }
  const run = KEYS[event.key === 'Backspace' ? 'Delete' : event.key]
  if (!run) return false
  event.preventDefault()
  run(target)
  return true
}

/** The list moves by arrows; `j` and `k` are passed on to it as those. */
function moveFocus(from: EventTarget, key: string): void {
  from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
}

/** The sheet that `?` opens. */
export const SHORTCUTS: [keys: string, says: string][] = [
  ['/', 'Search'],
  ['↑ ↓ or j k', 'Move through the list'],
  ['Enter', 'Read the clip'],
  ['o', 'Open the original page'],
  ['t', 'Edit tags'],
  ['e', 'Edit title, day, byline and more'],
  ['c', 'Copy as Markdown'],
  ['Delete', 'Delete'],
  ['Ctrl Z', 'Undo'],
  ['Ctrl Shift Z', 'Do again what was undone'],
  ['Esc', 'Close or clear'],
  ['?', 'Show this sheet'],
]
