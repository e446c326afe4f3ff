import { readPage } from '../extract/index.ts'
import { callUntilAnswered, type Answers, type ClipperCalls } from '../messages/index.ts'
import { fail } from '../result.ts'
import { selectedHtml } from './selection.ts'

/** What the script that reads pages does when the background asks. The page is read anew each time: it may have changed. */
export function createClipperAnswers(document: Document): Answers<ClipperCalls> {
  return {
    clip: async ({ id, kind, onKnown }) => {
      const page = read(document, kind)
      if (!page.ok) return page
      try {
        return await callUntilAnswered('save', { id, article: page.value, onKnown })
      } catch {
        return fail('worker-lost')
      }
    },
    read: async ({ kind }) => read(document, kind),
  }
}

function read(document: Document, kind: 'article' | 'page' | 'selection') {
  const request = { url: document.location.href, kind }
  const selection = kind === 'selection' ? selectedHtml(document) : ''
  return readPage(document, selection ? { ...request, selectionHtml: selection } : request)
}
