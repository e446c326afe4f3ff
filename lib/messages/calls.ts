import type { Article, ClipFailure, ClipOutcome, OnKnown, TagSuggestion } from '../model.ts'
import type { PageArticle } from '../page-evidence.ts'
import type { Result } from '../result.ts'

export type Saved = Result<ClipOutcome, ClipFailure>

/** What a clip takes of a page. `selectionText` stands in for a selection that scripts cannot see, as in a text box. */
export type Take = { kind: 'article' | 'page' | 'selection'; selectionText?: string }

/** A clip that is asked for; whoever asks makes the id, so that a repeated request never saves twice. */
export type ClipOrder = Take & { id: string; onKnown: OnKnown }

/** An article that is to be saved, with what the person wrote about it before. */
export type SaveRequest = {
  id: string
  article: Article
  onKnown: OnKnown
  mine?: { note: string; tags: string[] }
}

/**
 * What became of a clip, to be confirmed on the page; `says` replaces "Saved" where something else was saved.
 * `again`: whether the page can be read once more, to update, to keep both or to try again.
 */
export type Notice = { id: string; says: string; outcome: Saved; again: boolean }

/** Calls that only pages of the extension may make. */
export type PageCalls = {
  clipTab(ask: ClipOrder & { tabId: number; url: string }): Promise<Saved>
  readTab(ask: {
    tabId: number
    url: string
    kind: Take['kind']
  }): Promise<Result<Article, ClipFailure>>
  clipLink(ask: { id: string; url: string; title: string }): Promise<Saved>
  saveArticle(ask: SaveRequest): Promise<Saved>
  learnedTags(ask: { id: string }): Promise<TagSuggestion[]>
}

/** Calls that the content script may make, each for a clip that was ordered from its own tab. */
export type ContentCalls = {
  save(ask: { id: string; article: PageArticle }): Promise<Saved>
  undo(ask: { id: string }): Promise<null>
  acceptTag(ask: { id: string; tag: string }): Promise<null>
  clipAgain(ask: { id: string; onKnown: OnKnown }): Promise<null>
}

/** Calls that the background makes to the script in a tab that reads the page. */
export type ClipperCalls = {
  clip(ask: Take & { id: string }): Promise<Saved>
  read(ask: Take): Promise<Result<PageArticle, ClipFailure>>
}

/** Calls that the background makes to the script in a tab that confirms clips. */
export type ToastCalls = {
  notify(ask: Notice): Promise<null>
}

export type TabCalls = ClipperCalls & ToastCalls

export type BackgroundCalls = PageCalls & ContentCalls
export type Ask<Calls, Name extends keyof Calls> = Calls[Name] extends (ask: infer A) => unknown
  ? A
  : never
export type Reply<Calls, Name extends keyof Calls> = Calls[Name] extends (
  ...args: never[]
) => Promise<infer R>
  ? R
  : never

/** Who sent a message, as far as the browser itself vouches for it. */
export type Sender = { from: 'extension' } | { from: 'tab'; tabId: number; url: string }

export type Answers<Calls> = {
  [Name in keyof Calls]: (ask: Ask<Calls, Name>, sender: Sender) => Promise<Reply<Calls, Name>>
}
