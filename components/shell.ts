import type { ClipOutcome, ExportedFile, OnKnown } from '../lib/library/types.ts'
import type { Article, ClipFailure, PageRefusal, TagSuggestion } from '../lib/model.ts'
import type { LanguageModelAsk } from '../lib/opinion/index.ts'
import type { Result } from '../lib/result.ts'

/** A keyboard command as the browser really bound it; `keys` is null when it is not bound. */
export type BoundShortcut = { name: string; says: string; keys: string | null }

/** What the person typed for a clip and the library has not taken yet; `corrections` is JSON, kept for a page that is not saved yet. */
export type Draft = { title?: string; note?: string; tagText?: string; corrections?: string }

/** What every screen needs of the browser, handed in by its entry point. */
export type Shell = {
  openUrl(url: string): void
  openReader(clipId: string): void
  openLibrary(): void
  openOptions(): void
  saveFile(file: ExportedFile): void
  copyText(text: string): Promise<void>
  listShortcuts(): Promise<BoundShortcut[]>
  /** Opens the browser's own page where shortcuts are changed, or null where there is none to open. */
  openShortcutSettings: (() => void) | null
  measureStorage(): Promise<{ usedBytes: number; freeBytes: number } | null>
  /** Whether the browser may have a language model of its own. */
  hasLanguageModel: boolean
  /** Asks it; null when none is ready on this device. */
  findLanguageModel(): Promise<LanguageModelAsk | null>
  /** Tags of the person's own that suit a clip, from the background. */
  learnedTags(clipId: string): Promise<TagSuggestion[]>
  readDraft(clipId: string): Promise<Draft | null>
  /** Keeps a draft past the death of the popup; `null` forgets it. */
  writeDraft(clipId: string, draft: Draft | null): void
}

/** The page in front of the person when the popup opens. */
export type CurrentPage =
  | { state: 'clippable'; url: string; title: string }
  | { state: 'refused'; url: string; title: string; reason: PageRefusal; linkable: boolean }

/** What of a page is clipped. */
export type PageKind = 'article' | 'page' | 'selection'

export type PopupShell = Shell & {
  currentPage(): Promise<CurrentPage>
  /** Reads and saves the current page, its story without `kind`; `id` is made by the caller, so that a retry never doubles. */
  clipPage(id: string, onKnown: OnKnown, kind?: PageKind): Promise<Result<ClipOutcome, ClipFailure>>
  /** Saves only the address and title of the current page. */
  clipLink(id: string): Promise<Result<ClipOutcome, ClipFailure>>
  /** Reads the current page and saves nothing (the preview-then-save mode). */
  readPage(kind?: PageKind): Promise<Result<Article, ClipFailure>>
  /** Saves what `readPage` read; a new clip has the person's note and tags from the start. */
  saveArticle(
    id: string,
    article: Article,
    onKnown: OnKnown,
    mine: { note: string; tags: string[] },
  ): Promise<Result<ClipOutcome, ClipFailure>>
}
