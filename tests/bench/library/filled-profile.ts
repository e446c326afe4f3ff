import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

import { builtExtension } from '../../browsers/built-extension.ts'
import type { Target } from '../../browsers/built-extension.ts'
import { launchChromium } from '../../browsers/chromium.ts'
import { launchFirefox } from '../../browsers/firefox.ts'
import type { TestBrowser, TestPage } from '../../browsers/test-browser.ts'
import { ROOT } from '../../tasks/steps.ts'
import { inject } from './bundle.ts'
import { makeClip } from './clips/make-clip.ts'

/** A browser profile with a library of so many clips; `buildMs` is what one clip took to add. */
export type FilledProfile = { folder: string; buildMs: number; diskKb: number }

const FOLDER = join(ROOT, '.output', 'bench', 'library')
const SCHEMA = join(ROOT, 'lib', 'store', 'database.ts')
const STEP = 250

export function launch(target: Target, profile: string): Promise<TestBrowser> {
  return target === 'firefox'
    ? launchFirefox({ extension: withBenchPage(), profile })
    : launchChromium({ extension: builtExtension(target), profile })
}

/** A page of the extension that runs the benchmark's script, already bundled. */
export async function openBench(browser: TestBrowser, script: string): Promise<TestPage> {
  if (browser.name === 'firefox') return browser.openExtensionPage('bench.html')
  const page = await browser.openExtensionPage('manifest.json')
  await inject(page, script)
  return page
}

/**
 * A copy of the extension with a page of the benchmark in it. What Firefox's own tools put into a page has promises of
 * another realm, at which a transaction ends too early.
 */
function withBenchPage(): string {
  const copy = join(ROOT, '.output', 'bench', 'firefox-mv3')
  cpSync(builtExtension('firefox'), copy, { recursive: true })
  copyFileSync(join(ROOT, '.output', 'bench', 'library-page.js'), join(copy, 'bench.js'))
  writeFileSync(
    join(copy, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>',
  )
  return copy
}

/**
 * A profile filled before, or else a new one, which takes a few milliseconds a clip. One is kept for each size and
 * version of schema and clips; `fresh` fills anew.
 */
export async function filledProfile(
  { target, count, fresh }: { target: Target; count: number; fresh: boolean },
  script: string,
): Promise<FilledProfile> {
  const name = `${target}-${count}-${versionKey()}`
  const [folder, filling] = [join(FOLDER, name), join(FOLDER, `${name}.filling`)]
  if (fresh) rmSync(folder, { recursive: true, force: true })
  if (existsSync(folder)) {
    console.log(`  the library of ${count} clips is used again: ${folder}`)
  } else {
    dropOlder(`${target}-${count}-`)
    mkdirSync(filling, { recursive: true })
    const browser = await launch(target, filling)
    const buildMs = await fill(browser, { count, script }).finally(() => browser.end())
    writeFileSync(join(filling, 'build-ms'), String(buildMs))
    renameSync(filling, folder)
  }
  const buildMs = Number(readFileSync(join(folder, 'build-ms'), 'utf8'))
  return { folder, buildMs, diskKb: kilobytes(folder, target) / count }
}

/** A copy to work on, so that the filled one stays as it is. `drop` deletes it. */
export function workingCopy(folder: string): { folder: string; drop: () => void } {
  const copy = `${folder}.working`
  rmSync(copy, { recursive: true, force: true })
  cpSync(folder, copy, { recursive: true })
  return { folder: copy, drop: () => rmSync(copy, { recursive: true, force: true }) }
}

async function fill(
  browser: TestBrowser,
  { count, script }: { count: number; script: string },
): Promise<number> {
  const page = await openBench(browser, script)
  const startedAt = performance.now()
  for (let from = 0; from < count; from += STEP) {
    const to = Math.min(count, from + STEP)
    const added = await page.evaluate(range => self.libraryBench.fill(range), { from, to, count })
    if (added !== to - from) throw new Error(`${added} of ${to - from} clips were added`)
    if (to % 5000 === 0) console.log(`  ${to} of ${count} clips are there`)
  }
  await tend(page)
  return (performance.now() - startedAt) / count
}

async function tend(page: TestPage): Promise<void> {
  const steps: number[] = []
  for (let isDone = false; !isDone;) {
    const tended = await page.evaluate(() => self.libraryBench.tend())
    steps.push(...tended.times)
    isDone = tended.isDone
  }
  const longest = Math.max(0, ...steps).toFixed(0)
  console.log(`  the index was put in order in ${steps.length} steps, the longest ${longest} ms`)
}

/** Libraries of another version are never used again, and large. */
function dropOlder(prefix: string): void {
  if (!existsSync(FOLDER)) return
  for (const name of readdirSync(FOLDER).filter(each => each.startsWith(prefix)))
    rmSync(join(FOLDER, name), { recursive: true, force: true })
}

/** Changes with the stored shape and with what the made clips are, which take names from the extension's own lists. */
function versionKey(): string {
  const clips = Array.from({ length: 20 }, (_, i) => makeClip(i, 20))
  const text = readFileSync(SCHEMA, 'utf8') + JSON.stringify(clips)
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** What the extension has on the disk: its database and its storage area, in which the safety record is. */
function kilobytes(profile: string, target: Target): number {
  const bytes = STORES[target].map(store => {
    const folder = join(profile, store)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return files
      .map(file => statSync(join(folder, file)))
      .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0)
  })
  return bytes.reduce((sum, each) => sum + each, 0) / 1024
}

const STORES = {
  chromium: ['Default/IndexedDB', 'Default/Local Extension Settings'],
  firefox: ['storage/default'],
}
