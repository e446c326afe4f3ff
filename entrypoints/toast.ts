import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

import { answerInTab } from '../lib/messages/index.ts'
import { startOnce } from '../lib/page/start-once.ts'
import { createToastAnswers } from '../lib/page/toast-answers.ts'

/** The content script that confirms a clip on the page, put into it when there is something to confirm. */
export default defineUnlistedScript(() => {
  startOnce('toast', () => {
    answerInTab(createToastAnswers(document), (error, doing) =>
      console.error(`Endcap: ${doing}`, error),
    )
  })
})
