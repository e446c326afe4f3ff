import { setBadge } from '../browser/badge.ts'
import { inject, type Refusal } from '../browser/inject.ts'
import { watchLeaving, type OpenTab } from '../browser/tabs.ts'
import type { Library } from '../library/index.ts'
import { callTab, type ClipOrder, type Saved, type Take } from '../messages/index.ts'
import type { PageRefusal } from '../model.ts'
import { fail, ok } from '../result.ts'
import { classifyFile, classifyUrl } from '../text/page-class.ts'
import { confirm, showBadge } from './confirm.ts'
import { hearOfSave, stopHearing } from './save-line.ts'
import { writeTicket } from './tickets.ts'

/** How long a save that was sent before the page went away may still be under way. */
const LATE_MS = 500

/**
 * Has the page in a tab read and saved. The script in the page sends the article with a retry of its own and success is
 * confirmed where it is saved (`answersForTabs`), so this worker may be stopped at any point: the clip is saved and
 * confirmed once, or not at all. `toast`: the page itself confirms, as no popup is open to do so.
 */
export async function clipTab(
  library: Library,
  tab: OpenTab,
  { order, toast }: { order: ClipOrder; toast: boolean },
): Promise<Saved> {
  const { id, onKnown, ...take } = order
  const done = await library.outcomeOf(id)
  if (done) return ok(done)
  await setBadge(tab.tabId, 'saving', 'Saving in Endcap…')
  const ticket = { tabId: tab.tabId, take, onKnown, toast, isDone: false }
  await writeTicket(id, { ...ticket, clipId: null, change: null })
  const answer = await readAndSave(tab, id, take)
  const saved = isSilence(answer) ? ((await findLate(library, id)) ?? answer) : answer
  if (!saved.ok && toast) await confirm(tab.tabId, { id, says: '', outcome: saved, again: true })
  else await showBadge(tab.tabId, saved)
  return saved
}

async function readAndSave(tab: OpenTab, id: string, take: Take): Promise<Saved> {
  const pageClass = tab.url === '' ? 'page' : classifyUrl(tab.url)
  if (pageClass !== 'page') return fail(pageClass)
  const refusal = await inject(tab.tabId, 'clipper')
  if (refusal) return fail(refusalOf(tab.url, refusal))
  const leaving = watchLeaving(tab.tabId)
  try {
    return await Promise.race([
      callTab(tab.tabId, 'clip', { id, ...take }),
      hearOfSave(id),
      leaving.left.then(() => fail('tab-gone' as const)),
    ])
  } catch {
    return fail('no-answer')
  } finally {
    leaving.stop()
    stopHearing(id)
  }
}

function isSilence(answer: Saved): boolean {
  return !answer.ok && ['no-answer', 'worker-lost', 'tab-gone'].includes(answer.reason)
}

/** "Not saved" must be true: the page may have sent its article before it went away. */
async function findLate(library: Library, id: string): Promise<Saved | null> {
  await new Promise(resolve => setTimeout(resolve, LATE_MS))
  const outcome = await library.outcomeOf(id)
  return outcome && ok(outcome)
}

/** Names a closed page by the file it is, where its address tells. */
export function refusalOf(url: string, refusal: Refusal): PageRefusal | 'no-answer' {
  return refusal === 'no-access' ? (classifyFile(url) ?? refusal) : refusal
}
