import { setTimeout as sleep } from 'node:timers/promises'

import type { Target } from '../../browsers/built-extension.ts'
import type { ChromiumPage } from '../../browsers/chromium-page.ts'
import { servePages } from '../../browsers/page-server.ts'
import type { TestBrowser, TestPage } from '../../browsers/test-browser.ts'
import { quantile } from '../metrics/statistics.ts'
import { inject } from './bundle.ts'
import type { QueryClass } from './clips/make-queries.ts'
import type { Figures } from './figures.ts'
import { launch, openBench } from './filled-profile.ts'

/** A library to measure; `script` is the bundled `page/library-page.ts`. */
export type Measured = { target: Target; count: number; folder: string; script: string }

const COLD_STARTS = 3
const POPUPS = 15
const KILLS = 9
const SEARCHES = 40
const SAVES = 60
const BULK = 5000
/** As many as the list of the popup and of the library page ask for at first. */
const FIRST_PAGE = 50

/** All figures of a library but those of its disk. The library is changed by it. */
export async function measure(measured: Measured): Promise<Figures> {
  const libraryPage = await coldLibraryPage(measured)
  const browser = await launch(measured.target, measured.folder)
  try {
    const heap = await heapOfLibraryPage(browser)
    const bench = await openBench(browser, measured.script)
    return {
      libraryPage,
      ...heap,
      ...(await searches(bench, measured.count)),
      popup: await popups(browser, bench),
      killed: await firstAfterKill(browser, bench, measured.script),
      ...(await saves(bench, measured.count)),
      ...(await bulkTag(browser, measured)),
    }
  } finally {
    await browser.end()
  }
}

async function coldLibraryPage({ target, folder, script }: Measured): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < COLD_STARTS; i += 1) {
    const browser = await launch(target, folder)
    try {
      const watcher = await openBench(browser, script)
      const painted = watcher.evaluate(() => self.libraryBench.nextPaint('/library.html'))
      await browser.openExtensionPage('library.html')
      times.push(await painted)
    } finally {
      await browser.end()
    }
  }
  return quantile(times, 0.5)
}

/** What the library page holds after some searches, with its garbage collected; other pages of ours are closed. */
async function heapOfLibraryPage(browser: TestBrowser): Promise<Figures> {
  if (browser.name !== 'chromium') return {}
  const { page, ...library } = (await browser.openExtensionPage('library.html')) as ChromiumPage
  await library.click('[role=row]')
  for (const text of ['kroger', 'store market', 'china']) {
    await library.press('/')
    await library.type(text)
    await sleep(300)
    await library.press('Escape')
  }
  await sleep(1000)
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await page.close()
  return { heap: usedSize / 2 ** 20 }
}

async function searches(bench: TestPage, count: number): Promise<Figures> {
  const p95 = async (...kinds: QueryClass[]) => {
    const all: number[] = []
    for (const kind of kinds) {
      const asked = { kind, count, each: SEARCHES, limit: FIRST_PAGE }
      const { times, missed } = await bench.evaluate(
        given => self.libraryBench.search(given),
        asked,
      )
      all.push(...times)
      console.log(`  search, ${kind}: ${medianAndP95(times)} ms`)
      if (missed.length > 0) console.log(`  not found: ${missed.join(' | ')}`)
    }
    return quantile(all, 0.95)
  }
  return {
    searchWords: await p95(
      'one word',
      'two words',
      'three words',
      'frequent words',
      'prefix',
      'Chinese',
    ),
    searchPhrase: await p95('phrase'),
    searchTag: await p95('with tag'),
    facets: quantile(
      await bench.evaluate((...given) => self.libraryBench.facets(...given), count, SEARCHES),
      0.95,
    ),
  }
}

/** The real popup, opened by the toolbar button over a page that has been clipped before. */
async function popups(browser: TestBrowser, bench: TestPage): Promise<number> {
  const server = await servePages()
  const story = await browser.open(`${server.origin}/sample/story.html`)
  const times: number[] = []
  for (let i = 0; i <= POPUPS; i += 1) {
    const painted = bench.evaluate(() => self.libraryBench.nextPaint('/popup.html'))
    await browser.clickAction(story)
    times.push(await painted)
    await sleep(i === 0 ? 2000 : 300)
    await (await browser.popup()).close()
  }
  await story.close()
  await server.close()
  return quantile(times.slice(1), 0.5)
}

/** The time from a message to the stopped worker until it answers, and from there until it has found something. */
async function firstAfterKill(
  browser: TestBrowser,
  bench: TestPage,
  script: string,
): Promise<number> {
  const background = {
    evaluate: browser.inBackground.bind(browser),
  }
  const times: number[] = []
  for (let i = 0; i < KILLS; i += 1) {
    await browser.stopBackground()
    const woken = await bench.evaluate(() => self.libraryBench.wake())
    // In Firefox another page stands in: see `withBenchPage` for why the background cannot.
    const searching = browser.name === 'firefox' ? bench : background
    if (searching === background) await inject(background, script)
    const found = await searching.evaluate(() => self.libraryBench.firstSearch('kroger china'))
    times.push(woken + found)
  }
  return quantile(times, 0.5)
}

async function saves(bench: TestPage, count: number): Promise<Figures> {
  const middle = count + SAVES
  const disk = await bench.evaluate(given => self.libraryBench.durableWrites(given), SAVES)
  console.log(`  an empty durable write: ${medianAndP95(disk)} ms`)
  const byLibrary = await bench.evaluate(range => self.libraryBench.saveByLibrary(range), {
    from: count,
    to: middle,
    count,
  })
  const byMessage = await bench.evaluate(range => self.libraryBench.saveByMessage(range), {
    from: middle,
    to: middle + SAVES,
    count,
  })
  console.log(`  save: ${medianAndP95(byLibrary)} ms; by message: ${medianAndP95(byMessage)} ms`)
  return { save: quantile(byLibrary, 0.95), saveByMessage: quantile(byMessage, 0.95) }
}

/** Tags as many clips as there are, up to 5,000, on the library page while it shows them. */
async function bulkTag(browser: TestBrowser, { count, script }: Measured): Promise<Figures> {
  const library = await browser.openExtensionPage('library.html')
  const page = browser.name === 'firefox' ? await openBench(browser, script) : library
  if (page === library) await inject(page, script)
  const { ms, longestBlock } = await page.evaluate(
    given => self.libraryBench.bulkTag(given),
    Math.min(BULK, count),
  )
  await library.close()
  return { bulkTag: ms / 1000, bulkBlock: longestBlock }
}

function medianAndP95(times: number[]): string {
  return `${quantile(times, 0.5).toFixed(1)} / ${quantile(times, 0.95).toFixed(1)}`
}
