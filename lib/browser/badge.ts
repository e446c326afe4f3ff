import { browser } from 'wxt/browser'

export type BadgeState = 'none' | 'saving' | 'saved' | 'failed'

const LOOK: Record<BadgeState, { text: string; color: string }> = {
  none: { text: '', color: '#00000000' },
  saving: { text: '…', color: '#5f6368' },
  saved: { text: '✓', color: '#1d6f4e' },
  failed: { text: '!', color: '#b3261e' },
}

export const IDLE_TITLE = 'Clip this page with Endcap'

/**
 * Shows on the toolbar how the clip of a tab goes; `says` becomes the tooltip. The browser clears it when the tab goes to
 * another page. A tab that is gone is no error.
 */
export async function setBadge(tabId: number, state: BadgeState, says: string): Promise<void> {
  const { text, color } = LOOK[state]
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: says }),
  ])
}

/** Shows on the toolbar of every tab that something is wrong with the library itself. */
export async function setAlarm(says: string): Promise<void> {
  const { text, color } = LOOK.failed
  await browser.action.setBadgeText({ text })
  await browser.action.setBadgeBackgroundColor({ color })
  await browser.action.setTitle({ title: says })
}
