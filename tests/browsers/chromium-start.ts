import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { launch } from 'puppeteer-core'
import type { Browser } from 'puppeteer-core'

import { ensureChromium } from './install.ts'
import type { Profile } from './profile.ts'
import type { LaunchOptions } from './test-browser.ts'

/** Starts a Chromium-family browser with the extension, on a profile. */
export async function startChromium(options: LaunchOptions, profile: Profile): Promise<Browser> {
  const isRoot = process.getuid?.() === 0
  const browser = await launch({
    executablePath: await ensureChromium(),
    headless: options.headed !== true,
    // Chrome itself takes no extension by command line any more; by pipe it does.
    pipe: true,
    enableExtensions: [options.extension],
    userDataDir: profile.folder,
    defaultViewport: options.headed ? null : { width: 1280, height: 800 },
    args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])],
  })
  const session = await browser.target().createCDPSession()
  const downloadPath = profile.downloads
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath })
  return browser
}

/** Ends the browser by SIGKILL and frees its profile for the next start. */
export async function killChromium(browser: Browser, profile: Profile): Promise<void> {
  const child = browser.process()
  if (!child) throw new Error('the browser has no process')
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  for (const lock of LOCKS) rmSync(join(profile.folder, lock), { force: true })
}

const LOCKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket']

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Headless, the screen is 800 by 600 unless told: too low for a popup of full height.
  '--screen-info={1600x1200}',
  '--window-size=1280,900',
]
