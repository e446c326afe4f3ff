import { injectClipper } from '../browser/inject.ts'
import type { Library } from '../library/index.ts'
import { linkArticle } from '../link-article.ts'
import { callTab, type Answers, type ContentCalls, type PageCalls } from '../messages/index.ts'
import { fail } from '../result.ts'
import { clipTab } from './clip-tab.ts'
import { saveArticle } from './save.ts'
import { readTicket, writeTicket } from './tickets.ts'

/** What the background does for the popup and the other pages of the extension. */
export function answersForPages(library: Library): Answers<PageCalls> {
  return {
    clipTab: ({ tabId, ...order }) => clipTab({ tabId, url: '', title: '' }, order),
    readTab: async ({ tabId }) => {
      if (!(await injectClipper(tabId))) return fail('no-access')
      return callTab(tabId, 'read', { kind: 'article' })
    },
    clipLink: ({ id, url, title }) =>
      saveArticle(library, { id, article: linkArticle({ url, title }), onKnown: 'ask' }),
    saveArticle: request => saveArticle(library, request),
  }
}

/** What the background does for the content script, by the ticket of the clip and never beyond it. */
export function answersForTabs(library: Library): Answers<ContentCalls> {
  return {
    save: async (request, sender) => {
      const ticket = await readTicket(request.id)
      if (!ticket || sender.from !== 'tab' || ticket.tabId !== sender.tabId) {
        return fail('invalid-article')
      }
      const saved = await saveArticle(library, request)
      if (saved.ok) {
        const { clip, change } = saved.value
        const before = ticket.change
        await writeTicket(request.id, { ...ticket, clipId: clip.id, change: change ?? before })
      }
      return saved
    },
    undo: async ({ id }, sender) => {
      const ticket = await readTicket(id)
      if (ticket && sender.from === 'tab' && ticket.tabId === sender.tabId) {
        if (ticket.change !== null) await library.undo(ticket.change)
        else if (ticket.clipId === id) await library.remove([id])
        await writeTicket(id, { ...ticket, change: null })
      }
      return null
    },
    acceptTag: async ({ id, tag }, sender) => {
      const ticket = await readTicket(id)
      if (ticket?.clipId && sender.from === 'tab' && ticket.tabId === sender.tabId) {
        const clip = await library.get(ticket.clipId)
        const isSuggested = clip?.facts.tags.some(each => each.tag === tag)
        if (isSuggested) await library.acceptTags(ticket.clipId, [tag])
      }
      return null
    },
  }
}
