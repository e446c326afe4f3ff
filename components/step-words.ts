import type { Step } from '../lib/library/types.ts'
import { count } from './counts.ts'

/** What a step of the journal did, as in "Undone: tags of 3 clips". */
export function stepLine({ op, clips }: Step): string {
  return `${WORDS[op]} ${clips === 1 ? 'a clip' : count(clips, 'clip')}`
}

const WORDS: Record<Step['op'], string> = {
  clip: 'saving',
  update: 'the new text of',
  edit: 'the change of',
  tag: 'the tags of',
  judge: 'the facts of',
  picture: 'the picture of',
  remove: 'deleting',
  'put-back': 'putting back',
  undo: 'taking back a step of',
  restore: 'restoring',
}
