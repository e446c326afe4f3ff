import { readFileSync } from 'node:fs'

import type { ChromiumPage } from '../../browsers/chromium-page.ts'
import { servePages } from '../../browsers/page-server.ts'
import type { TestBrowser, TestPage } from '../../browsers/test-browser.ts'
import { requirePeer } from '../install-peers.ts'
import { quantile } from '../metrics/statistics.ts'
import { bundle, inject } from './bundle.ts'
import type { QueryClass } from './clips/make-queries.ts'
import type { Figures } from './figures.ts'

const NAMES = ['MiniSearch', 'FlexSearch'] as const
const STEP = 250
const SEARCHES = 40
const ADDED = 30
const LIMIT = 200
/** Who needs longer than this to take the clips in is left out. */
const LONGEST_BUILD_MS = 12 * 60_000

type Name = (typeof NAMES)[number]

/** The figures of other engines over the same clips, each in a plain page of its own. Call `installPeers` first. */
export async function measurePeers(
  browser: TestBrowser,
  count: number,
): Promise<Record<string, Figures>> {
  const server = await servePages({ '/blank': { body: '<!doctype html>', type: 'text/html' } })
  const script = await bundle('peers')
  const columns: Record<string, Figures> = {}
  for (const name of NAMES) {
    const page = await browser.open(`${server.origin}/blank`)
    columns[name] = await measurePeer(page, { name, count, script })
    await page.close()
  }
  await server.close()
  return columns
}

async function measurePeer(
  page: TestPage,
  { name, count, script }: { name: Name; count: number; script: string },
): Promise<Figures> {
  const figures: Figures = {}
  try {
    await inject(page, `${packages()}\n${script}`)
    await page.evaluate(given => self.peerBench.start(given), name)
    const built = await build(page, { name, count })
    if (!built) return figures
    Object.assign(figures, built, await searches(page, count))
    if ('page' in page) figures.heap = await heapOf(page as ChromiumPage)
    const { ms, mb } = await page.evaluate(() => self.peerBench.save())
    figures.save = (figures.save ?? 0) + ms
    figures.disk = (mb * 1024) / count
    figures.killed = await page.evaluate(
      given => self.peerBench.firstSearch(given, 'kroger china'),
      name,
    )
  } catch (error) {
    console.log(`  ${name} broke off: ${String(error).split('\n')[0]}`)
  }
  return figures
}

/** Both packages as scripts that make a global each. */
function packages(): string {
  return `${asGlobal('MiniSearch', 'minisearch')}\n${asGlobal('FlexSearch', 'flexsearch')}`
}

function asGlobal(name: string, file: string): string {
  const code = readFileSync(requirePeer.resolve(file), 'utf8')
  return `self.${name} = (module => { const exports = module.exports;\n${code};\nreturn module.exports })({ exports: {} });`
}

async function build(
  page: TestPage,
  { name, count }: { name: Name; count: number },
): Promise<Figures | null> {
  let total = 0
  for (let from = 0; from < count; from += STEP) {
    const range = { from, to: Math.min(count, from + STEP), count }
    const times = await page.evaluate(given => self.peerBench.add(given), range)
    total += times.reduce((sum, ms) => sum + ms, 0)
    if (total > LONGEST_BUILD_MS) {
      console.log(`  ${name} is left out: too slow after ${range.to} clips`)
      return null
    }
  }
  const more = { from: count, to: count + ADDED, count }
  const added = await page.evaluate(given => self.peerBench.add(given), more)
  return { build: total / count, save: quantile(added, 0.95) }
}

async function searches(page: TestPage, count: number): Promise<Figures> {
  const p95 = async (...kinds: QueryClass[]) => {
    const times: number[] = []
    for (const kind of kinds) {
      const asked = { kind, count, each: SEARCHES, limit: LIMIT }
      times.push(...(await page.evaluate(given => self.peerBench.search(given), asked)))
    }
    return quantile(times, 0.95)
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
  }
}

async function heapOf({ page }: ChromiumPage): Promise<number> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}
