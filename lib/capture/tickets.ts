import { readSession, writeSession } from '../browser/session.ts'
import type { Take } from '../messages/index.ts'
import type { OnKnown } from '../model.ts'

/**
 * A clip that the person ordered from a tab. The scripts in a page may save, undo and tag by a ticket of their own tab
 * only, once and as ordered, so a page whose process was taken over cannot write into the library unasked. Kept in the
 * session, because workers die. `toast`: whether the page itself confirms the clip, as no popup is open to do so.
 * `isDone`: something was written by it, and nothing more may be.
 */
export type Ticket = {
  tabId: number
  take: Take
  onKnown: OnKnown
  toast: boolean
  isDone: boolean
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

/** Only the worker writes to the session: a look at the parts that an older version did not have is enough. */
function isTicket(value: unknown): value is Ticket {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tabId' in value &&
    'take' in value &&
    'onKnown' in value &&
    'isDone' in value
  )
}
