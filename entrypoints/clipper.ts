import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

import { answerInTab } from '../lib/messages/index.ts'
import { createClipperAnswers } from '../lib/page/clipper-answers.ts'
import { startOnce } from '../lib/page/start-once.ts'

/**
 * The content script that reads a page, put into it on the person's gesture only. It is no WXT content script, as those
 * announce themselves to the page by an event.
 */
export default defineUnlistedScript(() => {
  startOnce('clipper', () => {
    answerInTab(createClipperAnswers(document), (error, doing) =>
      console.error(`Endcap: ${doing}`, error),
    )
  })
})
