import { defineContentScript } from 'wxt/utils/define-content-script'

import { answerInTab } from '../lib/messages/index.ts'
import { startOnce } from '../lib/page/start-once.ts'
import { createTabAnswers } from '../lib/page/tab-answers.ts'

/** Put into a page on the person's gesture only; the manifest names no site. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    startOnce(() => {
      answerInTab(createTabAnswers(document), (error, doing) =>
        console.error(`Endcap: ${doing}`, error),
      )
    })
  },
})
