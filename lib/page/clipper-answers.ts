import { readPage } from '../extract/index.ts'
import { callUntilAnswered, type Answers, type ClipperCalls, type Take } from '../messages/index.ts'
import type { PageRefusal } from '../model.ts'
import type { PageArticle } from '../page-evidence.ts'
import { fail, ok, type Result } from '../result.ts'
import { selectedHtml } from './selection.ts'
import { whenParsed } from './when-parsed.ts'

/** What the script that reads pages does when the background asks. The page is read anew each time: it may have changed. */
export function createClipperAnswers(document: Document): Answers<ClipperCalls> {
  return {
    clip: async ({ id, ...take }) => {
      const page = await read(document, take)
      if (!page.ok) return page
      try {
        return await callUntilAnswered('save', { id, article: page.value })
      } catch {
        return fail('worker-lost')
      }
    },
    read: take => read(document, take),
  }
}

async function read(
  document: Document,
  { kind, selectionText }: Take,
): Promise<Result<PageArticle, PageRefusal | 'no-selection'>> {
  const isWhole = await whenParsed(document)
  const url = document.location.href
  const selection = kind === 'selection' ? selectedHtml(document, selectionText ?? '') : ''
  if (kind === 'selection' && selection === '') return fail('no-selection')
  const page = readPage(document, {
    url,
    kind,
    ...(selection && { selectionHtml: selection }),
  })
  if (!page.ok || isWhole) return page
  return ok({ ...page.value, warnings: [...page.value.warnings, 'still-loading'] })
}
