import { setBadge } from '../browser/badge.ts'
import { inject } from '../browser/inject.ts'
import type { OpenTab } from '../browser/tabs.ts'
import { callTab, type ClipOrder, type Saved } from '../messages/index.ts'
import type { PageRefusal } from '../model.ts'
import { fail } from '../result.ts'
import { classifyFile, classifyUrl } from '../text/page-class.ts'
import { confirm, showBadge } from './confirm.ts'
import { writeTicket } from './tickets.ts'

/**
 * Has the page in a tab read and saved. The script in the page sends the article with a retry of its own and success is
 * confirmed where it is saved (`answersForTabs`), so this worker may be stopped at any point: the clip is saved and
 * confirmed once, or not at all. `toast`: the page itself confirms, as no popup is open to do so.
 */
export async function clipTab(tab: OpenTab, order: ClipOrder, toast: boolean): Promise<Saved> {
  await setBadge(tab.tabId, 'saving', 'Saving in Endcap…')
  await writeTicket(order.id, { tabId: tab.tabId, toast, clipId: null, change: null })
  const saved = await readAndSave(tab, order)
  if (!saved.ok && toast) await confirm(tab.tabId, { id: order.id, says: '', outcome: saved })
  else await showBadge(tab.tabId, saved)
  return saved
}

async function readAndSave(tab: OpenTab, order: ClipOrder): Promise<Saved> {
  const pageClass = tab.url === '' ? 'page' : classifyUrl(tab.url)
  if (pageClass !== 'page') return fail(pageClass)
  const refusal = await inject(tab.tabId, 'clipper')
  if (refusal) return fail(refusalOf(tab.url, refusal))
  try {
    return await callTab(tab.tabId, 'clip', order)
  } catch {
    return fail('no-answer')
  }
}

/** Names a closed page by the file it is, where its address tells. */
export function refusalOf(url: string, refusal: 'no-access' | 'error-page'): PageRefusal {
  return refusal === 'no-access' ? (classifyFile(url) ?? refusal) : refusal
}
