import type { Sender } from './calls.ts'

/** The parts of the browser's description of a sender that are judged. */
type Described = {
  id?: string | undefined
  origin?: string | undefined
  url?: string | undefined
  frameId?: number | undefined
  tab?: { id?: number | undefined } | undefined
}

/**
 * Who sent a message, or null for whoever must not be listened to: other extensions and frames inside a page.
 * Judged by origin where the browser gives one, which a page cannot forge, and by address elsewhere;
 * uBlock Origin and Bitwarden decide the same way.
 */
export function judgeSender(sender: Described, own: { id: string; root: string }): Sender | null {
  if (sender.id !== own.id) return null
  if (sender.frameId !== undefined && sender.frameId !== 0) return null
  const from = sender.origin === undefined ? (sender.url ?? '') : `${sender.origin}/`
  if (from.startsWith(own.root)) return { from: 'extension' }
  if (sender.tab?.id === undefined) return null
  return { from: 'tab', tabId: sender.tab.id, url: sender.url ?? '' }
}
