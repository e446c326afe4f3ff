import { readPage } from '../extract/index.ts'
import {
  call,
  callUntilAnswered,
  type Answers,
  type ClipOrder,
  type Saved,
  type TabCalls,
} from '../messages/index.ts'
import type { Article, OnKnown } from '../model.ts'
import { fail } from '../result.ts'
import { selectedHtml } from './selection.ts'
import { describe } from './toast-words.ts'
import { showToast } from './toast.ts'

/** What the content script does when the background asks. The page is read anew each time: it may have changed. */
export function createTabAnswers(document: Document): Answers<TabCalls> {
  return {
    clip: async order => {
      const { saved, article } = await readAndSave(document, order)
      if (order.toast) confirm(document, order.id, saved, '', article)
      return saved
    },
    read: async ({ kind }) => read(document, kind),
    notify: async ({ id, says, outcome }) => {
      confirm(document, id, outcome, says, null)
      return null
    },
  }
}

async function readAndSave(
  document: Document,
  { id, kind, onKnown }: ClipOrder,
): Promise<{ saved: Saved; article: Article | null }> {
  const page = read(document, kind)
  if (!page.ok) return { saved: page, article: null }
  return { saved: await save(id, page.value, onKnown), article: page.value }
}

/** The article stays here until the background says that it is durable; the id makes every retry harmless. */
async function save(id: string, article: Article, onKnown: OnKnown): Promise<Saved> {
  try {
    return await callUntilAnswered('save', { id, article, onKnown })
  } catch {
    return fail('worker-lost')
  }
}

function read(document: Document, kind: ClipOrder['kind']) {
  const request = { url: document.location.href, kind }
  const selection = kind === 'selection' ? selectedHtml(document) : ''
  return readPage(document, selection ? { ...request, selectionHtml: selection } : request)
}

function confirm(
  document: Document,
  id: string,
  saved: Saved,
  says: string,
  article: Article | null,
): void {
  const again = (onKnown: OnKnown) => async () => {
    if (article) confirm(document, id, await save(id, article, onKnown), '', article)
  }
  showToast(document, {
    ...describe(saved, says),
    choices:
      saved.ok && saved.value.state === 'known' && article
        ? [
            { says: 'Update', run: again('update') },
            { says: 'Keep both', run: again('both') },
          ]
        : [],
    undo: saved.ok && saved.value.state !== 'known' ? () => call('undo', { id }) : null,
    retry: !saved.ok && article ? again('ask') : null,
    acceptTag: tag => call('acceptTag', { id, tag }),
  })
}
