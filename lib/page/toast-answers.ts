import { call, type Answers, type ToastCalls } from '../messages/index.ts'
import type { OnKnown } from '../model.ts'
import { describe } from './toast-words.ts'
import { showToast } from './toast.ts'

/** What the script that confirms clips does when the background asks. */
export function createToastAnswers(document: Document): Answers<ToastCalls> {
  return {
    notify: async ({ id, says, outcome, again: canRepeat }) => {
      const again = (onKnown: OnKnown) => () => call('clipAgain', { id, onKnown })
      const isKnown = outcome.ok && outcome.value.state === 'known'
      showToast(document, {
        ...describe(outcome, says),
        choices: [
          ...(isKnown && canRepeat ? [{ says: 'Update', run: again('update') }] : []),
          ...(isKnown && canRepeat ? [{ says: 'Keep both', run: again('both') }] : []),
          ...(!outcome.ok && canRepeat ? [{ says: 'Try again', run: again('ask') }] : []),
        ],
        undo: outcome.ok && !isKnown ? () => call('undo', { id }) : null,
        acceptTag: tag => call('acceptTag', { id, tag }),
      })
      return null
    },
  }
}
