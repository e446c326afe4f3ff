import type { PageRefusal } from '../model.ts'
import { classifyUrl } from '../text/page-class.ts'

/** How a document is read, or why it cannot be. The type counts, not the file ending: a viewer is a page, too. */
export function readingOf(document: Document, url: string): 'html' | 'plain-text' | PageRefusal {
  const byUrl = classifyUrl(url)
  if (byUrl !== 'page') return byUrl
  // A picture called `contentType` can stand in its place, but only on an HTML page.
  const type: unknown = document.contentType
  if (typeof type !== 'string') return 'html'
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (type === 'text/plain' || type === 'text/markdown') return 'plain-text'
  if (type === 'application/pdf') return 'pdf'
  return type.startsWith('image/') ? 'image' : 'not-html'
}
