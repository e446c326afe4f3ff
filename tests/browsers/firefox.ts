import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

import { readBadge } from './badge.ts'
import { browserIdOf, firefoxPage } from './firefox-page.ts'
import type { FirefoxPage } from './firefox-page.ts'
import {
  chooseMenuItem,
  closePage,
  findPopup,
  findTab,
  loadPage,
  openTab,
  readOrigin,
  runShortcut,
  selectTab,
  terminateBackground,
  triggerAction,
  wakeBackground,
} from './firefox-privileged.ts'
import { privilegedBy } from './firefox-script.ts'
import type { RunPrivileged } from './firefox-script.ts'
import { startFirefox } from './firefox-start.ts'
import type { Marionette } from './marionette.ts'
import { openProfile } from './profile.ts'
import type { LaunchOptions, Run, TestBrowser, TestPage } from './test-browser.ts'
import { waitFor } from './wait.ts'

/** A Firefox under test. Here the context menu can be used for real. */
export type Firefox = Omit<TestBrowser, 'open' | 'findPage' | 'relaunch'> & {
  open(url: string): Promise<FirefoxPage>
  findPage(urlPart: string): Promise<FirefoxPage>
  /** Opens the context menu on an element and chooses the extension's entry. */
  chooseMenu(page: TestPage, selector: string, label: string): Promise<void>
  relaunch(): Promise<Firefox>
}

/** Starts Firefox and installs the extension for the session; resolves when its background runs. */
export async function launchFirefox(options: LaunchOptions): Promise<Firefox> {
  const profile = openProfile(options.profile)
  const { child, marionette } = await startFirefox(profile, options.headed)
  const ended = once(child, 'exit')
  const extensionId = await install(marionette, options.extension)
  const privileged = privilegedBy(marionette)
  const origin = await privileged(readOrigin, extensionId)
  await waitFor('the background', () => privileged(wakeBackground, extensionId))

  async function end(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    // Firefox may leave before it has answered.
    void marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
    await Promise.race([ended, sleep(QUIT_MS, undefined, { ref: false })])
    child.kill('SIGKILL')
    await ended
  }

  return {
    name: 'firefox',
    origin,
    downloads: profile.downloads,
    ...drive(privileged, { origin, extensionId }),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    end,
    async relaunch() {
      await end()
      return launchFirefox({ ...options, profile: profile.folder })
    },
    async close() {
      await end()
      profile.remove()
    },
  }
}

function drive(
  privileged: RunPrivileged,
  { origin, extensionId }: Record<'origin' | 'extensionId', string>,
) {
  async function open(url: string): Promise<FirefoxPage> {
    const browserId = await privileged(openTab)
    await privileged(loadPage, browserId, url)
    return firefoxPage(privileged, browserId)
  }

  async function inBackground<Result, Args extends unknown[]>(
    run: Run<Result, Args>,
    ...args: Args
  ) {
    const background = await waitFor('the background', () =>
      privileged(wakeBackground, extensionId),
    )
    return firefoxPage(privileged, background).evaluate(run, ...args)
  }

  return {
    open,
    inBackground,
    openExtensionPage: (path: string) => open(`${origin}/${path}`),
    async findPage(urlPart: string) {
      const found = await waitFor(`a tab of ${urlPart}`, () => privileged(findTab, urlPart))
      return firefoxPage(privileged, found)
    },
    async clickAction(page: TestPage) {
      // A click while the popup is open would close it.
      const popup = await privileged(findPopup)
      if (popup !== null) await privileged(closePage, popup)
      await privileged(selectTab, browserIdOf(page))
      await privileged(triggerAction, extensionId)
    },
    async popup() {
      return firefoxPage(privileged, await waitFor('the popup', () => privileged(findPopup)))
    },
    async pressShortcut(page: TestPage, letter: string) {
      await privileged(selectTab, browserIdOf(page))
      await waitFor(`the shortcut ${letter}`, () => privileged(runShortcut, letter))
    },
    async chooseMenu(page: TestPage, selector: string, label: string) {
      await (page as FirefoxPage).openMenu(selector)
      await waitFor(`the menu entry ${label}`, () => privileged(chooseMenuItem, label))
    },
    badge: () => inBackground(readBadge),
    stopBackground: () => privileged(terminateBackground, extensionId),
  }
}

async function install(marionette: Marionette, path: string): Promise<string> {
  const { value } = (await marionette.send('Addon:Install', { path, temporary: true })) as {
    value: string
  }
  return value
}

const QUIT_MS = 8000
