/**
 * Functions that run inside Firefox with its own rights. Each stands alone, because it is sent as text.
 * A page of any kind (tab, popup, background) is known by its `browserId`, which stays while it navigates.
 */
import type {
  BrowserElement,
  BrowserWindow,
  BrowsingContexts,
  ExtensionApis,
  Policies,
} from './firefox-internals.ts'
import type { Point } from './locate.ts'

declare const BrowsingContext: BrowsingContexts
declare const WebExtensionPolicy: Policies
declare const ChromeUtils: {
  importESModule(url: string): { ExtensionParent: { apiManager: { global: ExtensionApis } } }
}
declare const Services: {
  wm: { getMostRecentWindow(type: string): BrowserWindow }
  scriptSecurityManager: { getSystemPrincipal(): object }
}

/** Opens an empty tab in front and returns its `browserId`. */
export function openTab(): number {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser')
  gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank')
  return gBrowser.selectedTab.linkedBrowser.browserId
}

/** Loads an address and resolves when its page, or the browser's error page in its place, has loaded. */
export async function loadPage(browserId: number, url: string): Promise<void> {
  const window = Services.wm.getMostRecentWindow('navigator:browser')
  const contextOf = () => BrowsingContext.getCurrentTopByBrowserId(browserId)
  const { currentURI } = contextOf().embedderElement
  const { innerWindowId } = contextOf().currentWindowGlobal
  // Error pages send no progress events, so look for the new document instead.
  const hasLoaded = () => {
    const { webProgress, currentWindowGlobal, embedderElement } = contextOf()
    if (webProgress.isLoadingDocument) return false
    const isNew = currentWindowGlobal.innerWindowId !== innerWindowId
    if (isNew) return currentWindowGlobal.documentURI.spec !== 'about:blank'
    return currentURI.spec !== url && embedderElement.currentURI.spec === url
  }
  contextOf().embedderElement.fixupAndLoadURIString(url, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  })
  while (!hasLoaded()) await new Promise<void>(resolve => window.setTimeout(resolve, 20))
}

/** `browserId` of the first tab whose address holds a text, or null. */
export function findTab(urlPart: string): number | null {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser')
  const found = gBrowser.browsers.find(each => each.currentURI.spec.includes(urlPart))
  return found?.browserId ?? null
}

export function readUrl(browserId: number): string {
  return BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement.currentURI.spec
}

/** Brings a tab to the front. */
export function selectTab(browserId: number): void {
  const browser = BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser')
  gBrowser.selectedTab = gBrowser.getTabForBrowser(browser) ?? gBrowser.selectedTab
}

/** Closes the tab or the popup. */
export function closePage(browserId: number): void {
  const browser = BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser')
  const tab = gBrowser.getTabForBrowser(browser)
  if (tab) gBrowser.removeTab(tab)
  else browser.closest<BrowserElement>('panel')?.hidePopup()
}

/** Runs a script in a page; the script calls its last argument with the result. */
export function runScript(browserId: number, script: string): Promise<unknown> {
  const { currentWindowGlobal } = BrowsingContext.getCurrentTopByBrowserId(browserId)
  return currentWindowGlobal
    .getActor('MarionetteCommands')
    .executeScript(script, [], { async: true, timeout: 600_000, sandboxName: null })
}

/** Sends a real key press to whatever has the focus in the page. */
export async function pressKey(browserId: number, key: object): Promise<void> {
  const { currentWindowGlobal } = BrowsingContext.getCurrentTopByBrowserId(browserId)
  const actor = currentWindowGlobal.getActor('MarionetteCommands')
  await actor.dispatchEvent('synthesizeKeyDown', { eventData: key })
  await actor.dispatchEvent('synthesizeKeyUp', { eventData: key })
}

/** Sends real mouse events, in the order given, at a point of the page. */
export async function sendMouse(
  browserId: number,
  { x, y }: Point,
  types: string[],
): Promise<void> {
  const { currentWindowGlobal } = BrowsingContext.getCurrentTopByBrowserId(browserId)
  const actor = currentWindowGlobal.getActor('MarionetteCommands')
  for (const type of types) {
    const eventData = { type, button: type === 'contextmenu' ? 2 : 0, clickCount: 1 }
    await actor.dispatchEvent('synthesizeMouseAtPoint', { x, y, eventData })
  }
}

/** Clicks the toolbar button of an extension; the tab in front is granted. */
export function triggerAction(extensionId: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  )
  const { extension } = WebExtensionPolicy.getByID(extensionId)
  const window = Services.wm.getMostRecentWindow('navigator:browser')
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
}

/** `browserId` of the popup that is open, or null. */
export function findPopup(): number | null {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser')
  for (const browser of document.querySelectorAll<BrowserElement>('.webextension-popup-browser')) {
    const isOpen = browser.closest<BrowserElement>('panel')?.state === 'open'
    if (isOpen && browser.currentURI.spec !== 'about:blank') return browser.browserId
  }
  return null
}

/** Runs the extension shortcut Alt+Shift+letter; the tab in front is granted. False if there is none. */
export function runShortcut(letter: string): boolean {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser')
  const keys = document.querySelectorAll<BrowserElement>('keyset[id^=ext-keyset] key')
  const key = [...keys].find(each => each.getAttribute('key') === letter.toUpperCase())
  key?.doCommand()
  return key !== undefined
}

/** Chooses an entry of the open context menu by its label. False if there is none. */
export function chooseMenuItem(label: string): boolean {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser')
  const menu = document.querySelector<BrowserElement>('#contentAreaContextMenu')
  if (menu?.state !== 'open') return false
  const items = [...menu.querySelectorAll<BrowserElement>('menuitem')]
  const item = items.find(each => each.getAttribute('label') === label)
  item?.doCommand()
  menu.hidePopup()
  return item !== undefined
}

export function readOrigin(extensionId: string): string {
  return `moz-extension://${WebExtensionPolicy.getByID(extensionId).mozExtensionHostname}`
}

/** `browserId` of the background, which is started if it has stopped. */
export async function wakeBackground(extensionId: string): Promise<number | null> {
  const { extension } = WebExtensionPolicy.getByID(extensionId)
  if (extension.backgroundState !== 'running') await extension.wakeupBackground()
  const view = [...extension.views].find(each => each.viewType === 'background')
  return view?.xulBrowser.browserId ?? null
}

/** Stops the background as if it had been idle. */
export async function terminateBackground(extensionId: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(extensionId)
  const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true }
  await extension.terminateBackground(options)
}
