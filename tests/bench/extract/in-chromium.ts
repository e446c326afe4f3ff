import { launch } from 'puppeteer-core'
import type { Browser, HTTPRequest, Page } from 'puppeteer-core'

import { ensureChromium } from '../../browsers/install.ts'
import type { Answer } from './answer.ts'

/** Runs extractors on one page after another. */
export type Runner = {
  run(names: string[], page: { html: string; url: string }): Promise<Record<string, Answer>>
  /** The text of an HTML answer. */
  textOf(html: string): Promise<string>
  close(): Promise<void>
}

/**
 * Starts a headless Chromium that reads pages with the scripts given. `live` opens each page as a tab at its own
 * address, laid out, with its scripts blocked and the network shut; otherwise pages are parsed in one blank tab.
 */
export async function startRunner(scripts: string[], live: boolean): Promise<Runner> {
  const browser = await launch({
    executablePath: await ensureChromium(),
    headless: true,
    protocolTimeout: 120_000,
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const blank = await browser.newPage()
  await load(blank, scripts)
  return {
    run: live ? await liveRun(browser, scripts) : parsedRun(blank),
    textOf: html => blank.evaluate(given => globalThis.bench.textOf(given), html),
    close: () => browser.close(),
  }
}

function parsedRun(tab: Page): Runner['run'] {
  return (names, { html, url }) =>
    tab.evaluate((...given) => globalThis.bench.runAll(...given), names, html, url)
}

async function liveRun(browser: Browser, scripts: string[]): Promise<Runner['run']> {
  const tab = await browser.newPage()
  await tab.setRequestInterception(true)
  let current = { html: '', url: '' }
  tab.on('request', request => void answer(request, current))
  return async (names, page) => {
    current = page
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' })
    await load(tab, scripts)
    return tab.evaluate((...given) => globalThis.bench.runAll(...given), names, null, page.url)
  }
}

async function load(tab: Page, scripts: string[]): Promise<void> {
  for (const script of scripts) await tab.evaluate(script)
}

/** Serves the page itself; everything that it asks for is refused. */
function answer(request: HTTPRequest, page: { html: string; url: string }): Promise<void> {
  if (!request.isNavigationRequest() || request.frame()?.parentFrame()) return request.abort()
  const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'" }
  return request.respond({ contentType: 'text/html; charset=utf-8', headers, body: page.html })
}
