import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'

import { createMenus, toMenuClick } from '../lib/browser/menus.ts'
import { PAGE_LINE } from '../lib/browser/page-line.ts'
import { safetyRecord } from '../lib/browser/safety-record.ts'
import { findActiveTab, toOpenTab } from '../lib/browser/tabs.ts'
import { applyDrafts, tidyAfterPage } from '../lib/capture/after-page.ts'
import { answersForPages, answersForTabs } from '../lib/capture/answers.ts'
import { createGestures } from '../lib/capture/gestures.ts'
import { warnOfMissing } from '../lib/capture/warn-of-missing.ts'
import * as recogniser from '../lib/enrich/index.ts'
import { createFinding, moveTail } from '../lib/library/finding.ts'
import { openLibrary } from '../lib/library/open.ts'
import { createWriting } from '../lib/library/writing.ts'
import { answerInBackground } from '../lib/messages/index.ts'

/** Listeners are added at once: a worker that was woken for an event misses those that come later. */
export default defineBackground({
  type: 'module',
  main() {
    const library = openLibrary(safetyRecord, {
      recogniser: () => Promise.resolve(recogniser),
      finding: () => Promise.resolve({ createFinding, moveTail }),
      writing: () => Promise.resolve({ createWriting }),
    })
    const gestures = createGestures(library)

    answerInBackground(answersForPages(library), answersForTabs(library), report)

    browser.runtime.onInstalled.addListener(() => {
      warnOfMissing(library).catch(error => report(error, 'while checking the library'))
      createMenus().catch(error => report(error, 'while making the menu'))
    })

    browser.runtime.onStartup.addListener(() => {
      warnOfMissing(library).catch(error => report(error, 'while checking the library'))
      applyDrafts(library).catch(error => report(error, 'while keeping what was typed'))
    })

    browser.runtime.onConnect.addListener(line => {
      if (line.name !== PAGE_LINE) return
      line.onDisconnect.addListener(() => {
        tidyAfterPage(library).catch(error => report(error, 'while tidying up after a page'))
      })
    })

    browser.contextMenus.onClicked.addListener((click, tab) => {
      gestures
        .clipMenu(toMenuClick(click), toOpenTab(tab))
        .catch(error => report(error, `while answering the menu ${click.menuItemId}`))
    })

    browser.commands.onCommand.addListener(async (command, tab) => {
      if (command !== 'clip-quietly') return
      try {
        const open = toOpenTab(tab) ?? (await findActiveTab())
        if (open) await gestures.clipQuietly(open)
      } catch (error) {
        report(error, 'while clipping quietly')
      }
    })
  },
})

function report(error: unknown, doing: string): void {
  console.error(`Endcap: ${doing}`, error)
}
