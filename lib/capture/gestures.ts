import { MENU, type MenuClick } from '../browser/menus.ts'
import { openOwnPage, type OpenTab } from '../browser/tabs.ts'
import type { Library } from '../library/index.ts'
import { linkArticle } from '../link-article.ts'
import type { ClipOrder, Saved } from '../messages/index.ts'
import { newId } from '../new-id.ts'
import { ok } from '../result.ts'
import { clipTab } from './clip-tab.ts'
import { confirm } from './confirm.ts'
import { saveArticle } from './save.ts'
import { writeTicket } from './tickets.ts'

/** What the shortcut for a quiet clip and the menus do. */
export function createGestures(library: Library) {
  const underWay = new Map<number, Promise<Saved>>()

  /** A second press while the first is under way joins it: one clip, one confirmation. */
  function clipQuietly(tab: OpenTab, kind: ClipOrder['kind'] = 'article'): Promise<Saved> {
    const running = underWay.get(tab.tabId)
    if (running) return running
    const onKnown = kind === 'selection' ? 'both' : 'ask'
    const clipping = clipTab(tab, { id: newId(), kind, onKnown }, true).finally(() =>
      underWay.delete(tab.tabId),
    )
    underWay.set(tab.tabId, clipping)
    return clipping
  }

  async function clipMenu(click: MenuClick, tab: OpenTab | null): Promise<void> {
    if (click.item === MENU.library) return openOwnPage('/library.html')
    if (!tab) return
    if (click.item === MENU.page) await clipQuietly(tab)
    if (click.item === MENU.selection) await clipQuietly(tab, 'selection')
    if (click.item === MENU.link && click.linkUrl)
      await clipLink(library, tab, click.linkUrl, click)
    if (click.item === MENU.image && click.imageUrl) await addPicture(library, tab, click.imageUrl)
  }

  return { clipQuietly, clipMenu }
}

async function clipLink(
  library: Library,
  tab: OpenTab,
  url: string,
  { linkText }: MenuClick,
): Promise<void> {
  const id = newId()
  const article = linkArticle({ url, title: linkText ?? '' })
  const outcome = await saveArticle(library, { id, article, onKnown: 'ask' })
  await confirmOn(tab, id, 'Link saved for later', outcome)
}

/** Adds a picture to the page's clip; a page that has none yet is clipped first. */
async function addPicture(library: Library, tab: OpenTab, imageUrl: string): Promise<void> {
  const id = newId()
  const saved = await clipTab(tab, { id, kind: 'article', onKnown: 'ask' }, false)
  if (!saved.ok) return confirmOn(tab, id, '', saved)
  const { clip } = saved.value
  const { change } = await library.addPicture(clip.id, imageUrl)
  const state = saved.value.state === 'saved' ? 'saved' : 'updated'
  const isNew = state === 'saved'
  const outcome = ok({ state, clip, change: isNew ? saved.value.change : change } as const)
  await confirmOn(tab, id, isNew ? 'Page saved with the picture' : 'Picture added', outcome)
}

/** Confirms what was not read from the page itself, with a ticket to undo it by. */
async function confirmOn(tab: OpenTab, id: string, says: string, outcome: Saved): Promise<void> {
  const { clip, change } = outcome.ok ? outcome.value : { clip: null, change: null }
  await writeTicket(id, { tabId: tab.tabId, toast: true, clipId: clip?.id ?? null, change })
  await confirm(tab.tabId, { id, says, outcome })
}
