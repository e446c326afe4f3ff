import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { builtExtension } from '../browsers/built-extension.ts'
import type { ChromiumPage } from '../browsers/chromium-page.ts'
import { launchChromium } from '../browsers/chromium.ts'
import type { Chromium } from '../browsers/chromium.ts'
import { servePages } from '../browsers/page-server.ts'
import { fillLibrary } from '../browsers/sample-library.ts'
import { waitFor } from '../browsers/wait.ts'
import { ensureBuilt } from './builds.ts'
import { runTask } from './run-task.ts'
import { ROOT } from './steps.ts'

/** A picture to take: `open` gives the page, `shows` is a text that it waits for. */
type Shot = {
  name: string
  open: (browser: Chromium, origin: string) => Promise<ChromiumPage>
  shows: string
}

/** A library with so many clips, and the pictures to take of it. */
type Scene = { clips: number; shots: Shot[] }

const SCENES: Scene[] = [
  {
    clips: 0,
    shots: [
      { name: 'popup-empty', open: openPopupOn('about:blank'), shows: 'No clips yet' },
      { name: 'library-empty', open: openOwn('library.html'), shows: 'No clips yet' },
      { name: 'options', open: openOwn('options.html'), shows: 'Backup' },
      { name: 'popup-one-clip', open: openPopupOn('/sample/story.html'), shows: 'Saved' },
      { name: 'popup-known', open: openPopupOn('/sample/story.html'), shows: 'Already saved' },
      { name: 'popup-conflict', open: openPopupOn('/sample/conflicting.html'), shows: 'disagree' },
      { name: 'popup-day', open: openDay, shows: 'right on' },
      { name: 'popup-details', open: openDetails, shows: 'Edit clip' },
      {
        name: 'popup-warning',
        open: openPopupOn('/pages/paywall-stub/page.html'),
        shows: 'Clip the selection',
      },
      { name: 'library-changes', open: openChanges, shows: 'Correction:' },
      { name: 'popup-refused', open: openPopupOn('chrome://version'), shows: 'no extension' },
    ],
  },
  {
    clips: 0,
    shots: [
      { name: 'popup-story', open: openStory, shows: 'You have this story' },
      { name: 'library-story', open: openFirstClip, shows: 'Not the same story' },
    ],
  },
  {
    clips: 200,
    shots: [
      { name: 'popup-200-clips', open: openPopupOn('/sample/story.html'), shows: 'Saved' },
      { name: 'library-200-clips', open: openOwn('library.html'), shows: '201' },
      { name: 'library-search', open: openSearch('krogre'), shows: 'No clip matches' },
      { name: 'library-search-hits', open: openSearch('walmart flip'), shows: 'percent' },
      { name: 'library-reader', open: openFirstClip, shows: 'has never run' },
      { name: 'library-deal', open: openDeal, shows: 'Not a deal' },
      { name: 'library-deal-edit', open: openDealEdit, shows: 'Add a party' },
      { name: 'library-company', open: openCompany, shows: 'Not this company' },
      { name: 'options-lessons', open: openLessons, shows: 'for stories about' },
    ],
  },
]

const SCHEMES = ['light', 'dark'] as const
const FOLDER = join(ROOT, '.output', 'shots')

/** Writes a picture of every screen, light and dark, into `.output/shots/`. */
await runTask(async () => {
  await ensureBuilt('chromium')
  mkdirSync(FOLDER, { recursive: true })
  const server = await servePages()
  try {
    for (const scene of SCENES) await shoot(scene, server.origin)
  } finally {
    await server.close()
  }
})

/** A new browser for each scheme, because a popup that has once saved its page shows another state. */
async function shoot({ clips, shots }: Scene, origin: string): Promise<void> {
  for (const scheme of SCHEMES) {
    const browser = await launchChromium({ extension: builtExtension('chromium') })
    try {
      if (clips > 0) await fillLibrary(browser, clips)
      for (const shot of shots) await take(browser, { shot, scheme, origin })
    } finally {
      await browser.close()
    }
  }
}

type Take = { shot: Shot; scheme: (typeof SCHEMES)[number]; origin: string }

async function take(browser: Chromium, { shot, scheme, origin }: Take): Promise<void> {
  const { page } = await shot.open(browser, origin)
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await waitFor(`"${shot.shows}" in ${shot.name}`, () =>
    page.evaluate(text => document.body.innerText.includes(text), shot.shows),
  )
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const path = join(FOLDER, `${shot.name}-${scheme}.png`) as `${string}.png`
  await page.screenshot({ path })
  await page.close()
  console.log(`✓ ${path}`)
}

/** The real popup, opened by a click on the toolbar button while a page is in front. */
function openPopupOn(address: string): Shot['open'] {
  return async (browser, origin) => {
    const url = address.startsWith('/') ? origin + address : address
    await browser.clickAction(await browser.open(url))
    return browser.popup()
  }
}

/** The popup over a page whose sources disagree, with what it says of the day. */
async function openDay(browser: Chromium, origin: string): Promise<ChromiumPage> {
  const popup = await openPopupOn('/sample/conflicting.html')(browser, origin)
  await popup.click('[aria-label^="Day"]')
  return popup
}

async function openDetails(browser: Chromium, origin: string): Promise<ChromiumPage> {
  const popup = await openPopupOn('/sample/conflicting.html')(browser, origin)
  await popup.click('[aria-label="This page"] [aria-label^="More for"]')
  await popup.click('[role=menuitem]', 'Edit details')
  await waitFor('the menu to close', () =>
    popup.evaluate(() => !document.querySelector('[role=menu]')),
  )
  return popup
}

/** The library page while something is searched. */
function openSearch(text: string): Shot['open'] {
  return async browser => {
    const library = await browser.openExtensionPage('library.html')
    await waitFor('the list', () =>
      library.evaluate(() => document.querySelector('[role=row]') !== null),
    )
    await library.press('/')
    await library.type(text)
    return library
  }
}

function openOwn(path: string): Shot['open'] {
  return browser => browser.openExtensionPage(path)
}

async function openFirstClip(browser: Chromium): Promise<ChromiumPage> {
  const library = await browser.openExtensionPage('library.html')
  await library.click('[role=row]')
  return library
}

async function openDeal(browser: Chromium): Promise<ChromiumPage> {
  const library = await openFirstClip(browser)
  await library.click('aside summary')
  return library
}

async function openDealEdit(browser: Chromium): Promise<ChromiumPage> {
  const library = await openDeal(browser)
  await library.click('aside details[open] button', 'Edit')
  return library
}

async function openCompany(browser: Chromium): Promise<ChromiumPage> {
  const library = await openFirstClip(browser)
  await library.click('aside button[aria-expanded]', 'Alibaba')
  return library
}

/** The settings after a tag was refused. */
async function openLessons(browser: Chromium): Promise<ChromiumPage> {
  const library = await openFirstClip(browser)
  await library.click('aside [aria-label^="Do not suggest"]')
  await waitFor('the notice', () =>
    library.evaluate(() => document.body.innerText.includes('not suggested')),
  )
  await library.page.close()
  const options = await browser.openExtensionPage('options.html')
  await options.evaluate(() => document.querySelector('form')?.scrollIntoView({ block: 'end' }))
  return options
}

/** The popup on a story that is in the library from another outlet. */
async function openStory(browser: Chromium, origin: string): Promise<ChromiumPage> {
  const wire = await openPopupOn('/sample/closures-wire.html')(browser, origin)
  await waitFor('the wire story to be saved', () => has(wire, 'Undo'))
  await wire.close()
  return openPopupOn('/sample/closures.html')(browser, origin)
}

/** The library with a story that was corrected after it was clipped, and what changed in it. */
async function openChanges(browser: Chromium, origin: string): Promise<ChromiumPage> {
  const first = await openPopupOn('/sample/closures.html')(browser, origin)
  await waitFor('the first text to be saved', () => has(first, 'Undo'))
  await first.close()
  const second = await openPopupOn('/sample/closures-corrected.html')(browser, origin)
  await waitFor('the clip to be known', () => has(second, 'Already saved'))
  await second.click('button', 'Update')
  await waitFor('the second text to be saved', () => has(second, 'Updated.'))
  await second.close()
  const library = await openFirstClip(browser)
  await waitFor('the reader', () => has(library, 'What changed'))
  await library.click('button', 'What changed')
  return library
}

function has(page: ChromiumPage, words: string): Promise<boolean> {
  return page.evaluate(text => document.body.innerText.includes(text), words)
}
