import { injectClipper } from '../browser/inject.ts'
import { MENU, type MenuClick } from '../browser/menus.ts'
import { openOwnPage, type OpenTab } from '../browser/tabs.ts'
import type { Library } from '../library/index.ts'
import { linkArticle } from '../link-article.ts'
import { callTab, type ClipOrder, type Saved } from '../messages/index.ts'
import { newId } from '../new-id.ts'
import { ok } from '../result.ts'
import { clipTab, showOutcome } from './clip-tab.ts'
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
    const clipping = clipTab(tab, { id: newId(), kind, onKnown, toast: true }).finally(() =>
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
  await confirm(tab, id, 'Link saved for later', outcome)
}

/** Adds a picture to the page's clip; a page that has none yet is clipped first. */
async function addPicture(library: Library, tab: OpenTab, imageUrl: string): Promise<void> {
  const id = newId()
  const saved = await clipTab(tab, { id, kind: 'article', onKnown: 'ask', toast: false })
  if (!saved.ok) return confirm(tab, id, '', saved)
  const { clip } = saved.value
  const { change } = await library.addPicture(clip.id, imageUrl)
  const state = saved.value.state === 'saved' ? 'saved' : 'updated'
  const isNew = state === 'saved'
  const outcome = ok({ state, clip, change: isNew ? saved.value.change : change } as const)
  await confirm(tab, id, isNew ? 'Page saved with the picture' : 'Picture added', outcome)
}

/** Says on the page what became of something that was not read from it; a page that cannot be reached has the badge. */
async function confirm(tab: OpenTab, id: string, says: string, outcome: Saved): Promise<void> {
  await showOutcome(tab.tabId, outcome)
  if (outcome.ok) {
    const { clip, change } = outcome.value
    await writeTicket(id, { tabId: tab.tabId, clipId: clip.id, change })
  }
  if (await injectClipper(tab.tabId)) {
    await callTab(tab.tabId, 'notify', { id, says, outcome }).catch(() => null)
  }
}
