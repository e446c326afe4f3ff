import { defineContentScript } from 'wxt/utils/define-content-script'

import { answerInTab } from '../lib/messages/index.ts'
import { startOnce } from '../lib/page/start-once.ts'
import { createToastAnswers } from '../lib/page/toast-answers.ts'

/** Put into a page to confirm a clip that was made without the popup. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    startOnce('toast', () => {
      answerInTab(createToastAnswers(document), (error, doing) =>
        console.error(`Endcap: ${doing}`, error),
      )
    })
  },
})
