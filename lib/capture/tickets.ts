import { readSession, writeSession } from '../browser/session.ts'

/**
 * A clip that the person ordered from a tab. The scripts in a page may save, undo and tag by a ticket of their own tab
 * only, so a page whose process was taken over cannot write into the library unasked. Kept in the session, because
 * workers die. `toast`: whether the page itself confirms the clip, as no popup is open to do so.
 */
export type Ticket = {
  tabId: number
  toast: boolean
  clipId: string | null
  change: number | null
}

export function readTicket(id: string): Promise<Ticket | null> {
  return readSession(keyOf(id), isTicket)
}

export function writeTicket(id: string, ticket: Ticket): Promise<void> {
  return writeSession(keyOf(id), ticket)
}

function keyOf(id: string): string {
  return `ticket:${id}`
}

function isTicket(value: unknown): value is Ticket {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tabId' in value &&
    typeof value.tabId === 'number' &&
    'toast' in value &&
    typeof value.toast === 'boolean' &&
    'clipId' in value &&
    (value.clipId === null || typeof value.clipId === 'string') &&
    'change' in value &&
    (value.change === null || typeof value.change === 'number')
  )
}
