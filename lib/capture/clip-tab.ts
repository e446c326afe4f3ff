import { setBadge } from '../browser/badge.ts'
import { injectClipper } from '../browser/inject.ts'
import type { OpenTab } from '../browser/tabs.ts'
import { callTab, type ClipOrder, type Saved } from '../messages/index.ts'
import { fail } from '../result.ts'
import { classifyUrl } from '../text/page-class.ts'
import { FAILURES } from '../wording.ts'
import { writeTicket } from './tickets.ts'

/**
 * Has the page in a tab read and saved, and shows on the badge how it goes. The content script sends the article with a
 * retry of its own, so this worker may be stopped at any point: the clip is saved once or not at all.
 */
export async function clipTab(tab: OpenTab, order: ClipOrder): Promise<Saved> {
  await setBadge(tab.tabId, 'saving', 'Saving in Endcap…')
  const saved = await readAndSave(tab, order)
  await showOutcome(tab.tabId, saved)
  return saved
}

/** Puts the outcome of a clip on the badge of its tab. */
export async function showOutcome(tabId: number, saved: Saved): Promise<void> {
  if (saved.ok) await setBadge(tabId, 'saved', 'Saved in Endcap')
  else await setBadge(tabId, 'failed', `Endcap: ${FAILURES[saved.reason].says}`)
}

async function readAndSave(tab: OpenTab, order: ClipOrder): Promise<Saved> {
  const pageClass = tab.url === '' ? 'page' : classifyUrl(tab.url)
  if (pageClass !== 'page') return fail(pageClass)
  await writeTicket(order.id, { tabId: tab.tabId, clipId: null, change: null })
  if (!(await injectClipper(tab.tabId))) return fail('no-access')
  try {
    return await callTab(tab.tabId, 'clip', order)
  } catch {
    return fail('no-answer')
  }
}
