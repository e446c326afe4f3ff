import { expect, test } from 'vitest'

import { clickToast, readToast } from '../browsers/toast.ts'
import { waitFor } from '../browsers/wait.ts'
import { articleOf } from '../library/open-test-library.ts'
import { inBrowsers, storedClips, storyPage, waitForLive } from './in-browsers.ts'

const ROUTES = {
  '/quiet': storyPage('Walmart and JD.com'),
  '/five': storyPage('Ocado'),
  '/undo': storyPage('Tesco'),
  '/strict': storyPage('Carrefour'),
  '/dialog': {
    ...storyPage('Mercadona'),
    body: `${String(storyPage('Mercadona').body)}<dialog>Subscribe to our letter</dialog>`,
  },
}

inBrowsers(ROUTES, scene => {
  const toastOf = (expected: RegExp) =>
    waitFor(`a toast that says ${expected}`, async () => {
      const toast = await readToast(scene.browser)
      return toast && expected.test(toast.text) ? toast : null
    })

  test('the shortcut saves without a popup, and page and badge confirm it', async () => {
    const page = await scene.browser.open(`${scene.server.origin}/quiet`)
    await scene.browser.pressShortcut(page, 'S')
    const toast = await toastOf(/^Saved/)
    expect(toast.text).toContain('Walmart and JD.com opens a depot')
    expect(toast.buttons.map(({ name }) => name)).toContain('Undo')
    expect(await scene.browser.badge()).toEqual({ text: '✓', title: 'Saved in Endcap' })
    expect(await storedClips(scene)).toMatchObject([
      {
        title: 'Walmart and JD.com opens a depot',
        siteName: 'Shelf Week',
        publishedOn: '2026-03-04',
      },
    ])
  })

  test('a suggested tag in the toast is one click away', async () => {
    const page = await scene.browser.open(`${scene.server.origin}/quiet?utm_source=mail`)
    await scene.browser.pressShortcut(page, 'S')
    await toastOf(/^Already saved/)
    await clickToast(scene.browser, page, 'Update')
    const toast = await toastOf(/^Updated/)
    const [, tag = ''] = /\+ (.+)/.exec(toast.text) ?? []
    expect(tag).not.toBe('')
    await clickToast(scene.browser, page, `Add tag ${tag}`)
    await waitFor('the tag', async () => {
      const [clip] = await storedClips(scene)
      return clip?.tags.includes(tag)
    })
  })

  test('five quick presses give one clip', async () => {
    const page = await scene.browser.open(`${scene.server.origin}/five`)
    await Promise.all([1, 2, 3, 4, 5].map(() => scene.browser.pressShortcut(page, 'S')))
    await toastOf(/saved/i)
    const clips = (await storedClips(scene)).filter(clip => clip.url.endsWith('/five'))
    expect(clips).toHaveLength(1)
  })

  test('Undo in the toast takes the clip back', async () => {
    const page = await scene.browser.open(`${scene.server.origin}/undo`)
    await scene.browser.pressShortcut(page, 'S')
    await toastOf(/^Saved/)
    await waitForLive(scene, 3)
    await clickToast(scene.browser, page, 'Undo')
    await toastOf(/^Undone/)
    expect((await scene.browser.badge()).text).toBe('')
    await waitForLive(scene, 2)
  })

  test('the toast can be used above a modal dialog of the page', async () => {
    const page = await scene.browser.open(`${scene.server.origin}/dialog`)
    await page.evaluate(() => document.querySelector('dialog')?.showModal())
    await scene.browser.pressShortcut(page, 'S')
    await toastOf(/^Saved/)
    await waitForLive(scene, 3)
    await clickToast(scene.browser, page, 'Undo')
    await waitForLive(scene, 2)
  })

  test('what a ticket allows is the ordered clip and nothing else', async () => {
    const page = await scene.browser.open(`${scene.server.origin}/quiet`)
    await scene.browser.pressShortcut(page, 'S')
    await toastOf(/^Already saved/)
    const other = await waitForLive(scene, 2)
    const five = other.find(clip => clip.url.endsWith('/five'))
    const forged = articleOf({ url: 'https://elsewhere.example/story', title: 'Forged' })
    const answers = await scene.browser.inBackground(saveByTickets, [
      forged,
      { ...forged, url: `${scene.server.origin}/five`, canonicalUrl: 'https://elsewhere.example/' },
    ])
    expect(answers.length).toBeGreaterThan(0)
    for (const answer of answers) expect(answer).toContain('"ok":false')
    expect(await waitForLive(scene, 2)).toContainEqual(five)
  })

  test('a page can neither see into the toast nor press its buttons', async () => {
    const page = await scene.browser.open(`${scene.server.origin}/strict`)
    await scene.browser.pressShortcut(page, 'S')
    await toastOf(/^Saved/)
    const seen = await page.evaluate(() => {
      const host = document.querySelector('endcap-toast')
      return { isThere: host !== null, root: host?.shadowRoot ?? null }
    })
    expect(seen).toEqual({ isThere: true, root: null })
  })
})

type Api = {
  tabs: { query(filter: object): Promise<{ id: number }[]> }
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } }
  scripting: { executeScript(injection: object): Promise<{ result: string }[]> }
}

/** Runs in the background: sends articles from the page's content world by every ticket there is. */
async function saveByTickets(articles: object[]): Promise<string[]> {
  const api = Reflect.get(globalThis, 'chrome') as Api
  const [tab] = await api.tabs.query({ active: true, currentWindow: true })
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent to the page as text, from here
  const send = async (message: object) => {
    type Runtime = { runtime: { sendMessage(sent: object): Promise<unknown> } }
    const { runtime } = Reflect.get(globalThis, 'chrome') as Runtime
    return JSON.stringify((await runtime.sendMessage(message)) ?? null)
  }
  const keys = Object.keys(await api.storage.session.get(null))
  const ids = keys.filter(key => key.startsWith('ticket:')).map(key => key.slice(7))
  const answers: string[] = []
  for (const ask of ids.flatMap(id =>
    articles.map(article => ({ id, article, onKnown: 'both' })),
  )) {
    const [sent] = await api.scripting.executeScript({
      target: { tabId: tab?.id },
      func: send,
      args: [{ name: 'save', ask }],
    })
    answers.push(sent?.result ?? '')
  }
  return answers
}
