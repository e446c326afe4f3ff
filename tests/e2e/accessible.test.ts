import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { builtExtension } from '../browsers/built-extension.ts'
import type { ChromiumPage } from '../browsers/chromium-page.ts'
import { launchChromium } from '../browsers/chromium.ts'
import type { Chromium } from '../browsers/chromium.ts'
import { servePages } from '../browsers/page-server.ts'
import type { PageServer } from '../browsers/page-server.ts'
import { waitForText } from './in-browsers.ts'

/** What axe finds on a page, or in a part of it, as it is drawn with the colours of a scheme. */
async function violations(
  { page }: ChromiumPage,
  scheme: string,
  part = 'html',
): Promise<string[]> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await page.evaluate(axe.source)
  const found = (await page.evaluate(`axe.run('${part}')`)) as axe.AxeResults
  return found.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))
}

describe.for(['light', 'dark'])('in %s colours', scheme => {
  let server: PageServer
  let browser: Chromium

  beforeAll(async () => {
    server = await servePages()
    browser = await launchChromium({ extension: builtExtension('chromium') })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  test('the popup over a saved story has no barrier that axe knows', async () => {
    const story = await browser.open(`${server.origin}/sample/story.html`)
    await browser.clickAction(story)
    const popup = await browser.popup()
    await waitForText(popup, /Saved[^]*Add a tag|Saved[^]*partnership/)
    expect(await violations(popup, scheme)).toEqual([])
    await popup.close()
  })

  test('the popup over a page that contradicts itself has none, nor has the dialog of a value', async () => {
    const story = await browser.open(`${server.origin}/sample/conflicting.html`)
    await browser.clickAction(story)
    const popup = await browser.popup()
    await waitForText(popup, /sources disagree/)
    expect(await violations(popup, scheme)).toEqual([])
    await popup.click('button[aria-label^="Day"]')
    await waitForText(popup, /of 100 pages/)
    expect(await violations(popup, scheme, '[role=dialog]')).toEqual([])
    await popup.close()
  })

  test.for([
    ['library.html', /Kroger/],
    ['options.html', /Backup/],
  ] as const)('%s has no barrier that axe knows', async ([path, text]) => {
    const page = await browser.openExtensionPage(path)
    await waitForText(page, text)
    expect(await violations(page, scheme)).toEqual([])
  })

  test('the reader has no barrier that axe knows', async () => {
    const page = await browser.openExtensionPage('library.html')
    await page.click('[role=row]', 'Kroger')
    await waitForText(page, /Save as Markdown/)
    expect(await violations(page, scheme)).toEqual([])
  })
})
