import { IDLE_TITLE, setBadge } from '../browser/badge.ts'
import { inject } from '../browser/inject.ts'
import type { Library } from '../library/index.ts'
import { linkArticle } from '../link-article.ts'
import {
  callTab,
  type Answers,
  type ContentCalls,
  type PageCalls,
  type Saved,
  type Sender,
} from '../messages/index.ts'
import { fail, ok } from '../result.ts'
import { clipTab, refusalOf } from './clip-tab.ts'
import { confirm } from './confirm.ts'
import { isOfSender } from './is-of-sender.ts'
import { tellOfSave } from './save-line.ts'
import { saveArticle } from './save.ts'
import { settlePage } from './settle-page.ts'
import { storyOfSave } from './story-of-save.ts'
import { readTicket, writeTicket, type Ticket } from './tickets.ts'

/** What the background does for the popup and the other pages of the extension. */
export function answersForPages(library: Library): Answers<PageCalls> {
  return {
    clipTab: ({ tabId, url, ...order }) =>
      clipTab(library, { tabId, url, title: '' }, { order, toast: false }),
    readTab: async ({ tabId, url, kind }) => {
      const refusal = await inject(tabId, 'clipper')
      if (refusal) return fail(refusalOf(url, refusal))
      const read = await callTab(tabId, 'read', { kind })
      if (!read.ok) return read
      const article = settlePage(read.value, Date.now())
      return article ? ok(article) : fail('invalid-article')
    },
    clipLink: ({ id, url, title }) =>
      saveArticle(library, { id, article: linkArticle({ url, title }), onKnown: 'ask' }),
    saveArticle: request => saveArticle(library, request),
    learnedTags: ({ id }) => library.learnedTags(id),
  }
}

/** What the background does for the scripts in a page, by the ticket of the clip and never beyond it. */
export function answersForTabs(library: Library): Answers<ContentCalls> {
  return {
    save: async ({ id, article: sent }, sender) => {
      const ticket = await ownTicket(id, sender)
      const article = settlePage(sent, Date.now())
      if (!ticket || !article || !isOfSender(article, sender)) return fail('invalid-article')
      if (ticket.isDone) return repeat(library, ticket)
      const saved = await saveArticle(library, { id, article, onKnown: ticket.onKnown })
      if (!saved.ok) return saved
      const { clip, change, state } = saved.value
      await writeTicket(id, { ...ticket, clipId: clip.id, change, isDone: state !== 'known' })
      tellOfSave(id, saved)
      if (ticket.toast) {
        const says = await storyOfSave(library, saved)
        void confirm(ticket.tabId, { id, says, outcome: saved, again: true })
      }
      return saved
    },
    undo: async ({ id }, sender) => {
      const ticket = await ownTicket(id, sender)
      if (!ticket) return null
      if (ticket.change !== null) await library.undo(ticket.change)
      await writeTicket(id, { ...ticket, clipId: null, change: null })
      await setBadge(ticket.tabId, 'none', IDLE_TITLE)
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
      if (!ticket || ticket.isDone) return null
      const tab = { tabId: ticket.tabId, url: '', title: '' }
      await clipTab(library, tab, { order: { id, onKnown, ...ticket.take }, toast: true })
      return null
    },
  }
}

async function ownTicket(id: string, sender: Sender): Promise<Ticket | null> {
  const ticket = await readTicket(id)
  return ticket && sender.from === 'tab' && ticket.tabId === sender.tabId ? ticket : null
}

/** The answer to a request whose first answer was lost: nothing is written a second time. */
async function repeat(library: Library, ticket: Ticket): Promise<Saved> {
  const clip = ticket.clipId ? await library.get(ticket.clipId) : null
  return clip ? ok({ state: 'again', clip, change: ticket.change }) : fail('invalid-article')
}
