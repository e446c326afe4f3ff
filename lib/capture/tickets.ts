import { readSession, writeSession } from '../browser/session.ts'

/**
 * A clip that the person ordered from a tab. The content script may save, undo and tag by a ticket of its own tab only,
 * so a page whose process was taken over cannot write into the library unasked. Kept in the session: workers die.
 */
export type Ticket = { tabId: number; clipId: string | null; change: number | null }

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
    'clipId' in value &&
    (value.clipId === null || typeof value.clipId === 'string') &&
    'change' in value &&
    (value.change === null || typeof value.change === 'number')
  )
}
