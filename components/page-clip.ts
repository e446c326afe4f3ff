import type { ClipOutcome, Library } from '../lib/library/types.ts'
import type { Article, Clip, ClipFailure } from '../lib/model.ts'
import { newId } from '../lib/new-id.ts'
import type { Result } from '../lib/result.ts'
import type { Settings } from '../lib/settings.ts'
import { createCell } from './cell.ts'
import type { Cell } from './cell.ts'
import { lost } from './lost.ts'
import { createPageClipActions } from './page-clip-actions.ts'
import type { PageClipActions } from './page-clip-actions.ts'
import type { CurrentPage, PopupShell } from './shell.ts'

export type { PageClipActions }

/** How the clip on show came to be there; `before` was there already. */
export type HowSaved = 'now' | 'link' | 'updated' | 'before'

/** Where the page in front of the person stands with the library. */
export type PageClip =
  | { state: 'looking' }
  | { state: 'saving'; page: CurrentPage }
  | { state: 'reading'; page: CurrentPage }
  | { state: 'preview'; page: CurrentPage; article: Article }
  | { state: 'saved'; page: CurrentPage; clip: Clip; how: HowSaved; change: number | null }
  | { state: 'known'; page: CurrentPage; clip: Clip }
  | { state: 'undone'; page: CurrentPage; clip: Clip; change: number }
  | {
      state: 'refused' | 'failed'
      page: CurrentPage | null
      reason: ClipFailure
      linkable: boolean
    }

export type PageClipParts = {
  library: Library
  shell: PopupShell
  readSettings: () => Promise<Settings>
}

export type Save = (
  how: HowSaved,
  send: (id: string) => Promise<Result<ClipOutcome, ClipFailure>>,
) => Promise<void>

/**
 * Reads where the page stands when `start` is called for the first time, saves it at once where the settings
 * say so, and then does what the person asks. A retry sends the same id again, so it cannot save twice.
 */
export function createPageClip(parts: PageClipParts) {
  const { library, shell } = parts
  const now: Cell<PageClip> = createCell<PageClip>({ state: 'looking' })
  let isStarted = false
  let again = open

  const save: Save = (how, send) => {
    const id = newId()
    again = async () => {
      const page = pageOf(now.read())
      if (!page) return open()
      now.set({ state: 'saving', page })
      now.set(afterSave(page, how, await send(id).catch(lost)))
    }
    return again()
  }

  async function open(): Promise<void> {
    now.set({ state: 'looking' })
    const page = await shell.currentPage().catch(() => null)
    if (!page) return now.set({ state: 'failed', page, reason: 'no-answer', linkable: false })
    const known = await library.getByUrl(page.url).catch(() => null)
    if (known) return now.set({ state: 'known', page, clip: known })
    if (page.state === 'refused') {
      return now.set({ state: 'refused', page, reason: page.reason, linkable: page.linkable })
    }
    const { saveMode } = await parts.readSettings()
    now.set({ state: saveMode === 'preview' ? 'reading' : 'saving', page })
    if (saveMode === 'at-once') return save('now', id => shell.clipPage(id, 'ask'))
    again = open
    const read = await shell.readPage().catch(lost)
    now.set(read.ok ? { state: 'preview', page, article: read.value } : failed(page, read.reason))
  }

  return {
    now,
    actions: createPageClipActions({ library, shell, now, save, again: () => again() }),
    start: () => {
      if (!isStarted) void open()
      isStarted = true
    },
  }
}

function afterSave(
  page: CurrentPage,
  how: HowSaved,
  saved: Result<ClipOutcome, ClipFailure>,
): PageClip {
  if (!saved.ok) return failed(page, saved.reason)
  const { state, clip, change } = saved.value
  return state === 'known' ? { state, page, clip } : { state: 'saved', page, clip, how, change }
}

function failed(page: CurrentPage, reason: ClipFailure): PageClip {
  const linkable = page.state === 'clippable' || page.linkable
  return { state: 'failed', page, reason, linkable }
}

function pageOf(now: PageClip): CurrentPage | null {
  return now.state === 'looking' ? null : now.page
}
