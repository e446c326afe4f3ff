import { MENU, type MenuClick } from '../browser/menus.ts'
import { openOwnPage, type OpenTab } from '../browser/tabs.ts'
import type { Library } from '../library/index.ts'
import { linkArticle } from '../link-article.ts'
import type { Saved, Take } from '../messages/index.ts'
import { newId } from '../new-id.ts'
import { ok } from '../result.ts'
import { clipTab } from './clip-tab.ts'
import { confirm } from './confirm.ts'
import { saveArticle } from './save.ts'
import { writeTicket } from './tickets.ts'

/** A key pressed again this soon is the same wish: it must not replace the confirmation that has Undo. */
const REPEAT_MS = 1_500

/** What the shortcut for a quiet clip and the menus do. */
export function createGestures(library: Library) {
  const underWay = new Map<number, Promise<Saved>>()

  /** A second press while the first is under way joins it: one clip, one confirmation. */
  function clipQuietly(tab: OpenTab, take: Take = { kind: 'article' }): Promise<Saved> {
    const running = underWay.get(tab.tabId)
    if (running) return running
    const onKnown = take.kind === 'selection' ? ('both' as const) : ('ask' as const)
    const order = { id: newId(), onKnown, ...take }
    const clipping = clipTab(library, tab, { order, toast: true }).finally(() =>
      setTimeout(() => underWay.delete(tab.tabId), REPEAT_MS),
    )
    underWay.set(tab.tabId, clipping)
    return clipping
  }

  async function clipMenu(click: MenuClick, tab: OpenTab | null): Promise<void> {
    const { item, linkUrl, imageUrl, selectionText } = click
    if (item === MENU.library) return openOwnPage('/library.html')
    if (!tab) return
    if (item === MENU.page) await clipQuietly(tab)
    if (item === MENU.link && linkUrl) await clipLink(library, tab, click)
    if (item === MENU.image && imageUrl) await addPicture(library, tab, imageUrl)
    if (item === MENU.selection) {
      await clipQuietly(tab, { kind: 'selection', ...(selectionText && { selectionText }) })
    }
  }

  return { clipQuietly, clipMenu }
}

async function clipLink(
  library: Library,
  tab: OpenTab,
  { linkUrl = '', linkText = '' }: MenuClick,
): Promise<void> {
  const id = newId()
  const article = linkArticle({ url: linkUrl, title: linkText })
  const outcome = await saveArticle(library, { id, article, onKnown: 'ask' })
  await confirmOn(tab, id, { says: 'Link saved for later', outcome })
}

/** Adds a picture to the page's clip; a page that has none yet is clipped first. */
async function addPicture(library: Library, tab: OpenTab, imageUrl: string): Promise<void> {
  const id = newId()
  const order = { id, kind: 'article' as const, onKnown: 'ask' as const }
  const saved = await clipTab(library, tab, { order, toast: false })
  if (!saved.ok) return confirmOn(tab, id, { says: '', outcome: saved })
  const { clip } = saved.value
  const { change } = await library.addPicture(clip.id, imageUrl)
  const isNew = saved.value.state === 'saved'
  const outcome = isNew ? saved : ok({ state: 'updated' as const, clip, change })
  const says = isNew ? 'Page saved with the picture' : 'Picture added'
  await confirmOn(tab, id, { says, outcome })
}

/** Confirms what was not read from the page as such, with a ticket to undo it by and for nothing else. */
async function confirmOn(
  tab: OpenTab,
  id: string,
  { says, outcome }: { says: string; outcome: Saved },
): Promise<void> {
  const { clip, change } = outcome.ok ? outcome.value : { clip: null, change: null }
  const ticket = { tabId: tab.tabId, take: { kind: 'article' }, onKnown: 'ask' } as const
  const clipId = clip?.id ?? null
  await writeTicket(id, { ...ticket, toast: true, isDone: true, clipId, change })
  await confirm(tab.tabId, { id, says, outcome, again: false })
}
