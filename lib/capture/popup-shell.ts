import { findActiveTab } from '../browser/tabs.ts'
import { callUntilAnswered, type Take } from '../messages/index.ts'
import type { Article, ClipFailure, ClipOutcome, OnKnown, PageRefusal } from '../model.ts'
import { fail, type Result } from '../result.ts'
import { classifyUrl } from '../text/page-class.ts'
import { createPageShell } from './page-shell.ts'

type Saved = Result<ClipOutcome, ClipFailure>

/** What the popup needs of the browser; see `PopupShell` in `components/shell.ts`. */
export function createPopupShell() {
  return {
    ...createPageShell(),
    currentPage,
    clipPage: (id: string, onKnown: OnKnown, kind: Take['kind'] = 'article') =>
      withTab(tab => answered(callUntilAnswered('clipTab', { id, kind, onKnown, ...tab }))),
    clipLink: async (id: string): Promise<Saved> => {
      const tab = await findActiveTab()
      if (!tab) return fail('tab-gone')
      return answered(callUntilAnswered('clipLink', { id, url: tab.url, title: tab.title }))
    },
    readPage: (kind: Take['kind'] = 'article') =>
      withTab(tab => answered(callUntilAnswered('readTab', { kind, ...tab }))),
    saveArticle: (
      id: string,
      article: Article,
      onKnown: OnKnown,
      mine: { note: string; tags: string[] },
    ) => answered(callUntilAnswered('saveArticle', { id, article, onKnown, mine })),
  }
}

/** The page in front of the person. An address that the browser keeps to itself belongs to the browser. */
async function currentPage() {
  const tab = await findActiveTab()
  const url = tab?.url ?? ''
  const title = tab?.title ?? ''
  const pageClass = url === '' ? 'browser-page' : classifyUrl(url)
  if (pageClass === 'page') return { state: 'clippable' as const, url, title }
  const reason: PageRefusal = pageClass
  return { state: 'refused' as const, url, title, reason, linkable: /^https?:/.test(url) }
}

async function withTab<T, Reason extends string>(
  use: (tab: { tabId: number; url: string }) => Promise<Result<T, Reason>>,
): Promise<Result<T, Reason | 'tab-gone'>> {
  const tab = await findActiveTab()
  return tab ? use({ tabId: tab.tabId, url: tab.url }) : fail('tab-gone')
}

/** An answer of the background that ends in a reason, not in a rejection, when it stayed silent. */
async function answered<T>(reply: Promise<T>): Promise<T | { ok: false; reason: 'worker-lost' }> {
  try {
    return await reply
  } catch {
    return fail('worker-lost')
  }
}
