import { setBadge } from '../browser/badge.ts'
import { inject } from '../browser/inject.ts'
import { callTab, type Notice, type Saved } from '../messages/index.ts'
import { FAILURES } from '../wording.ts'

/** Puts the outcome of a clip on the badge of its tab. */
export async function showBadge(tabId: number, saved: Saved): Promise<void> {
  if (saved.ok) await setBadge(tabId, 'saved', 'Saved in Endcap')
  else await setBadge(tabId, 'failed', `Endcap: ${FAILURES[saved.reason].says}`)
}

/** Confirms a clip on the badge and on the page itself; a page that lets no script in has the badge alone. */
export async function confirm(tabId: number, notice: Notice): Promise<void> {
  await showBadge(tabId, notice.outcome)
  if ((await inject(tabId, 'toast')) !== null) return
  await callTab(tabId, 'notify', notice).catch(() => null)
}
