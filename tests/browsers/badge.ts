import type { Badge } from './test-browser.ts'

type ExtensionApi = {
  tabs: { query(filter: { active: true; currentWindow: true }): Promise<{ id: number }[]> }
  action: {
    getBadgeText(details: { tabId?: number }): Promise<string>
    getTitle(details: { tabId?: number }): Promise<string>
  }
}

declare const chrome: ExtensionApi

/** Reads the toolbar button as the active tab shows it. Runs in the background: it may use nothing from outside itself. */
export async function readBadge(): Promise<Badge> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const details = tab ? { tabId: tab.id } : {}
  return {
    text: await chrome.action.getBadgeText(details),
    title: await chrome.action.getTitle(details),
  }
}
