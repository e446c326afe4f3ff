import { browser } from 'wxt/browser'

/** A tab as far as `activeTab` lets it be seen. */
export type OpenTab = { tabId: number; url: string; title: string }

type GivenTab = { id?: number | undefined; url?: string | undefined; title?: string | undefined }

/** The tab in front of the person, or null when there is none to speak of. */
export async function findActiveTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return toOpenTab(tab)
}

/** What an event said of a tab, with empty strings for what the browser keeps to itself. */
export function toOpenTab(tab: GivenTab | undefined): OpenTab | null {
  if (tab?.id === undefined) return null
  return { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' }
}

export function openTab(url: string): void {
  void browser.tabs.create({ url }).catch(() => undefined)
}

/** Opens a page of the extension itself, such as `library.html#clip=…`. */
export function openOwnPage(path: `/${string}`): void {
  openTab(new URL(path, browser.runtime.getURL('/')).href)
}

/**
 * Settles when a tab goes to another page or is closed; `stop` ends the watch. In Firefox a call to a page that goes away
 * never settles, so that this is the only sign. Chromium rejects the call itself, and reports a page that only changes
 * its own address as if it loaded: there this never settles.
 */
export function watchLeaving(tabId: number): { left: Promise<void>; stop: () => void } {
  const { promise: left, resolve } = Promise.withResolvers<void>()
  const updated = (id: number, change: { status?: string | undefined }) => {
    if (id === tabId && change.status === 'loading') resolve()
  }
  const removed = (id: number) => {
    if (id === tabId) resolve()
  }
  if (import.meta.env.FIREFOX) {
    browser.tabs.onUpdated.addListener(updated)
    browser.tabs.onRemoved.addListener(removed)
  }
  const stop = () => {
    browser.tabs.onUpdated.removeListener(updated)
    browser.tabs.onRemoved.removeListener(removed)
  }
  return { left, stop }
}
