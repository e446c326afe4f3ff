/** The parts of Firefox's own objects that driving it needs (Firefox 153). */

export type BrowserElement = Element & {
  browserId: number
  currentURI: { spec: string }
  /** Of a panel or menu: `open` when it is shown. */
  state?: string
  fixupAndLoadURIString(url: string, options: object): void
  doCommand(): void
  hidePopup(): void
}

/** Firefox's WebDriver implementation inside a page. */
type Commands = {
  executeScript(script: string, args: unknown[], options: object): Promise<unknown>
  dispatchEvent(name: string, details: object): Promise<void>
}

export type BrowsingContexts = {
  getCurrentTopByBrowserId(browserId: number): {
    embedderElement: BrowserElement
    webProgress: { isLoadingDocument: boolean }
    currentWindowGlobal: {
      innerWindowId: number
      documentURI: { spec: string }
      getActor(name: 'MarionetteCommands'): Commands
    }
  }
}

type Tab = { linkedBrowser: BrowserElement }

export type BrowserWindow = {
  document: Document
  setTimeout(run: () => void, delayMs: number): number
  gBrowser: {
    selectedTab: Tab
    browsers: BrowserElement[]
    addTrustedTab(url: string): Tab
    getTabForBrowser(browser: BrowserElement): Tab | null
    removeTab(tab: Tab): void
  }
}

type Extension = {
  backgroundState: string
  views: Set<{ viewType: string; xulBrowser: BrowserElement }>
  wakeupBackground(): Promise<void>
  terminateBackground(options: object): Promise<void>
}

export type Policies = {
  getByID(extensionId: string): { mozExtensionHostname: string; extension: Extension }
}

export type ExtensionApis = {
  browserActionFor(extension: Extension): { triggerAction(window: BrowserWindow): void }
}
