import type { PageRefusal } from '../model.ts'

/**
 * How a document is read, or why it cannot be. The type counts, not the file ending: a viewer is a page, too.
 * Addresses that no script is let into are told apart before one is sent there (`classifyUrl`).
 */
export function readingOf(document: Document): 'html' | 'plain-text' | PageRefusal {
  // A picture called `contentType` can stand in its place, but only on an HTML page.
  const type: unknown = document.contentType
  if (typeof type !== 'string') return 'html'
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (type === 'text/plain' || type === 'text/markdown') return 'plain-text'
  if (type === 'application/pdf') return 'pdf'
  return type.startsWith('image/') ? 'image' : 'not-html'
}
