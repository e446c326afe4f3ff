import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { builtExtension } from '../browsers/built-extension.ts'
import { launchChromium } from '../browsers/chromium.ts'
import { launchFirefox } from '../browsers/firefox.ts'
import type { Firefox } from '../browsers/firefox.ts'
import { servePages } from '../browsers/page-server.ts'
import type { PageServer } from '../browsers/page-server.ts'
import type { TestBrowser } from '../browsers/test-browser.ts'
import { readToast } from '../browsers/toast.ts'
import { waitFor } from '../browsers/wait.ts'
import { inBrowsers, openPopup, storedClips, storyPage } from './in-browsers.ts'

const story = storyPage('Spar')
const ROUTES = {
  '/menu': {
    ...story,
    body: String(story.body).replace(
      '</article>',
      '<p><a id="link" href="/later?utm_medium=mail">Read later</a></p><img id="shelf" src="/shelf.svg" alt="A shelf" width="80" height="80"></article>',
    ),
  },
  '/shelf.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80"/></svg>',
    type: 'image/svg+xml',
  },
}

describe('the context menu, used for real in Firefox', () => {
  let browser: Firefox
  let server: PageServer
  const live = () => storedClips({ browser, server })

  beforeAll(async () => {
    server = await servePages(ROUTES)
    browser = await launchFirefox({ extension: builtExtension('firefox') })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  test('keeps a link for later without opening it', async () => {
    const page = await browser.open(`${server.origin}/menu`)
    await browser.chooseMenu(page, '#link', 'Clip linked page later')
    await waitFor('the confirmation', async () =>
      (await readToast(browser))?.text.includes('Link saved for later'),
    )
    expect(await live()).toMatchObject([
      { kind: 'link', title: 'Read later', canonicalUrl: `${server.origin}/later` },
    ])
    expect(server.requests).not.toContain('/later')
  })

  test('clips the page, and adds a picture to its clip', async () => {
    const page = await browser.open(`${server.origin}/menu`)
    await browser.chooseMenu(page, 'header', 'Clip this page')
    await waitFor('the clip', async () => (await live()).length === 2)
    const again = await browser.open(`${server.origin}/menu`)
    await browser.chooseMenu(again, '#shelf', 'Add picture to this page’s clip')
    const clip = await waitFor('the picture', async () =>
      (await live()).find(each => each.pictures.length > 0),
    )
    expect(clip).toMatchObject({
      title: 'Spar opens a depot',
      pictures: [`${server.origin}/shelf.svg`],
    })
    expect(await live()).toHaveLength(2)
  })

  test('clips the selection with the metadata of its page', async () => {
    const page = await browser.open(`${server.origin}/menu?page=2`)
    await page.evaluate(() => {
      const paragraph = document.querySelector('article p')
      if (paragraph) document.getSelection()?.selectAllChildren(paragraph)
    })
    await browser.chooseMenu(page, 'article p', 'Clip selection')
    const clip = await waitFor('the clip', async () =>
      (await live()).find(each => each.kind === 'selection'),
    )
    expect(clip).toMatchObject({ title: 'Spar opens a depot', siteName: 'Shelf Week' })
    expect(clip.words).toBeLessThan(80)
  })
})

inBrowsers(ROUTES, scene => {
  test('the menu has an entry for page, selection, link, picture and library', async () => {
    const ids = ['clip-page', 'clip-selection', 'clip-link', 'add-picture', 'open-library']
    await waitFor('all entries', async () => {
      const failures = await scene.browser.inBackground(updateEach, ids)
      return failures.length === 0
    })
  })
})

describe('the context menu in Chromium, where no test can open it', () => {
  let browser: TestBrowser
  let server: PageServer

  beforeAll(async () => {
    server = await servePages(ROUTES)
    browser = await launchChromium({ extension: builtExtension('chromium') })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  test('a chosen entry acts on the page in front', async () => {
    const scene = { browser, server }
    const { popup } = await openPopup(scene, `${server.origin}/menu`, /Saved/)
    await popup.close()
    const srcUrl = `${server.origin}/shelf.svg`
    await browser.inBackground(choose, { menuItemId: 'add-picture', srcUrl })
    await waitFor('the picture', async () =>
      (await storedClips(scene)).some(clip => clip.pictures.length === 1),
    )
  })
})

type Menus = {
  update(id: string, change: object): Promise<void>
  onClicked: { dispatch(click: object, tab: object): void }
}
type Tabs = { query(filter: object): Promise<object[]> }

/** Runs in the background: what the browser does when an entry is chosen on the tab in front. */
async function choose(click: object): Promise<void> {
  const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome') as {
    contextMenus: Menus
    tabs: Tabs
  }
  const [tab] = await tabs.query({ active: true, currentWindow: true })
  if (tab) contextMenus.onClicked.dispatch(click, tab)
}

/** Runs in the background: an entry that is not there cannot be updated. */
async function updateEach(ids: string[]): Promise<string[]> {
  const { contextMenus } = Reflect.get(globalThis, 'chrome') as { contextMenus: Menus }
  const failed: string[] = []
  for (const id of ids) {
    await contextMenus.update(id, { enabled: true }).catch(() => failed.push(id))
  }
  return failed
}
