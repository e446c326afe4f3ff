import { defineContentScript } from 'wxt/utils/define-content-script'

import { answerInTab } from '../lib/messages/index.ts'
import { createClipperAnswers } from '../lib/page/clipper-answers.ts'
import { startOnce } from '../lib/page/start-once.ts'

/** Put into a page on the person's gesture only; the manifest names no site. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    startOnce('clipper', () => {
      answerInTab(createClipperAnswers(document), (error, doing) =>
        console.error(`Endcap: ${doing}`, error),
      )
    })
  },
})
