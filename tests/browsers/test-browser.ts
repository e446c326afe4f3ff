import type { Point } from './locate.ts'

/** A function that runs in a browser: it uses nothing from outside itself, and takes and returns JSON data. */
export type Run<Result, Args extends unknown[]> = (...args: Args) => Result | Promise<Result>

/** The toolbar button of the extension as the active tab shows it. */
export type Badge = { text: string; title: string }

/**
 * A tab or popup, driven as a person would.
 * `click` and `type` send real mouse and key events; they wait up to 15 s for what they need.
 */
export type TestPage = {
  url(): Promise<string>
  goto(url: string): Promise<void>
  evaluate<Result, Args extends unknown[]>(run: Run<Result, Args>, ...args: Args): Promise<Result>
  /** Clicks the first visible match; `name` is a part of its accessible name or text. */
  click(selector: string, name?: string): Promise<void>
  /** Moves the mouse to a point of the viewport, in CSS pixels, and clicks there. */
  clickAt(point: Point): Promise<void>
  /** Moves the mouse to a point and leaves it there. */
  hover(point: Point): Promise<void>
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>
  /** Presses a key by its `KeyboardEvent.key` name, such as `Enter`, `/`, `Shift+Tab` or `Control+a`. */
  press(keys: string): Promise<void>
  close(): Promise<void>
}

/** A real browser with the built extension in it and a profile of its own. */
export type TestBrowser = {
  name: 'chromium' | 'firefox'
  /** Origin of the extension's own pages, without a slash at its end. */
  origin: string
  /** Folder that receives downloads. */
  downloads: string
  open(url: string): Promise<TestPage>
  /** Opens a page of the extension, such as `library.html`, in a tab. */
  openExtensionPage(path: string): Promise<TestPage>
  /** A tab that something else has opened, by a part of its address; waits for it. */
  findPage(urlPart: string): Promise<TestPage>
  /** Clicks the toolbar button for real, so that the page is granted as by a person's click. An open popup is closed first. */
  clickAction(page: TestPage): Promise<void>
  /** The popup that the toolbar button has opened; waits for it. */
  popup(): Promise<TestPage>
  /** Presses Alt+Shift+letter, as the browser's own shortcut. */
  pressShortcut(page: TestPage, letter: string): Promise<void>
  /** Runs a function in the background, which is started if it has stopped. */
  inBackground<Result, Args extends unknown[]>(
    run: Run<Result, Args>,
    ...args: Args
  ): Promise<Result>
  /** What the button of the active tab shows. */
  badge(): Promise<Badge>
  /** Stops the background the way the browser does when it is idle, but now. */
  stopBackground(): Promise<void>
  /** Ends the browser in its own order; the profile stays. */
  end(): Promise<void>
  /** Ends the browser by SIGKILL; the profile stays. */
  kill(): Promise<void>
  /** Starts the browser on the same profile, after `kill` or, if it still runs, after an orderly end. */
  relaunch(): Promise<TestBrowser>
  /** Ends the browser and removes its profile. */
  close(): Promise<void>
}

/** `extension` is a built folder. Without `profile` a new one is made. */
export type LaunchOptions = { extension: string; profile?: string; headed?: boolean }
