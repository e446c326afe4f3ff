import { browser } from 'wxt/browser'

/** The items of the context menu, by the thing they act on. */
export const MENU = {
  page: 'clip-page',
  selection: 'clip-selection',
  link: 'clip-link',
  image: 'add-picture',
  library: 'open-library',
} as const

/** What was chosen, and on what. */
export type MenuClick = {
  item: string
  linkUrl: string | undefined
  linkText: string | undefined
  imageUrl: string | undefined
  selectionText: string | undefined
}

/** Makes the menu; to be called when Endcap is installed or updated, as the browser keeps it. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: MENU.page, title: 'Clip this page', contexts: ['page'] })
  browser.contextMenus.create({
    id: MENU.selection,
    title: 'Clip selection',
    contexts: ['selection'],
  })
  browser.contextMenus.create({
    id: MENU.link,
    title: 'Clip linked page later',
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  })
  browser.contextMenus.create({
    id: MENU.image,
    title: 'Add picture to this page’s clip',
    contexts: ['image'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  })
  browser.contextMenus.create({ id: MENU.library, title: 'Open clips', contexts: ['action'] })
}

/** Firefox knows a link's text, Chromium does not. */
export function toMenuClick(click: {
  menuItemId: string | number
  linkUrl?: string | undefined
  srcUrl?: string | undefined
  selectionText?: string | undefined
}): MenuClick {
  const linkText =
    'linkText' in click && typeof click.linkText === 'string' ? click.linkText : undefined
  return {
    item: String(click.menuItemId),
    linkUrl: click.linkUrl,
    linkText,
    imageUrl: click.srcUrl,
    selectionText: click.selectionText,
  }
}
