import { inject } from '../browser/inject.ts'
import type { Library } from '../library/index.ts'
import { linkArticle } from '../link-article.ts'
import {
  callTab,
  type Answers,
  type ContentCalls,
  type PageCalls,
  type Sender,
} from '../messages/index.ts'
import { fail } from '../result.ts'
import { clipTab, refusalOf } from './clip-tab.ts'
import { confirm } from './confirm.ts'
import { saveArticle } from './save.ts'
import { readTicket, writeTicket, type Ticket } from './tickets.ts'

/** What the background does for the popup and the other pages of the extension. */
export function answersForPages(library: Library): Answers<PageCalls> {
  return {
    clipTab: ({ tabId, url, ...order }) => clipTab({ tabId, url, title: '' }, order, false),
    readTab: async ({ tabId, url }) => {
      const refusal = await inject(tabId, 'clipper')
      if (refusal) return fail(refusalOf(url, refusal))
      return callTab(tabId, 'read', { kind: 'article' })
    },
    clipLink: ({ id, url, title }) =>
      saveArticle(library, { id, article: linkArticle({ url, title }), onKnown: 'ask' }),
    saveArticle: request => saveArticle(library, request),
  }
}

/** What the background does for the scripts in a page, by the ticket of the clip and never beyond it. */
export function answersForTabs(library: Library): Answers<ContentCalls> {
  return {
    save: async (request, sender) => {
      const ticket = await ownTicket(request.id, sender)
      if (!ticket) return fail('invalid-article')
      const saved = await saveArticle(library, request)
      if (!saved.ok) return saved
      const { clip, change } = saved.value
      await writeTicket(request.id, {
        ...ticket,
        clipId: clip.id,
        change: change ?? ticket.change,
      })
      if (ticket.toast) void confirm(ticket.tabId, { id: request.id, says: '', outcome: saved })
      return saved
    },
    undo: async ({ id }, sender) => {
      const ticket = await ownTicket(id, sender)
      if (!ticket) return null
      if (ticket.change !== null) await library.undo(ticket.change)
      else if (ticket.clipId === id) await library.remove([id])
      await writeTicket(id, { ...ticket, clipId: null, change: null })
      return null
    },
    acceptTag: async ({ id, tag }, sender) => {
      const ticket = await ownTicket(id, sender)
      const clip = ticket?.clipId ? await library.get(ticket.clipId) : null
      const isSuggested = clip?.facts.tags.some(each => each.tag === tag)
      if (clip && isSuggested) await library.acceptTags(clip.id, [tag])
      return null
    },
    clipAgain: async ({ id, onKnown }, sender) => {
      const ticket = await ownTicket(id, sender)
      if (!ticket) return null
      const tab = { tabId: ticket.tabId, url: '', title: '' }
      await clipTab(tab, { id, kind: 'article', onKnown }, true)
      return null
    },
  }
}

async function ownTicket(id: string, sender: Sender): Promise<Ticket | null> {
  const ticket = await readTicket(id)
  return ticket && sender.from === 'tab' && ticket.tabId === sender.tabId ? ticket : null
}
