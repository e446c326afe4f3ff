import { expect, test } from 'vitest'

import { clickToast, readToast } from '../browsers/toast.ts'
import { waitFor } from '../browsers/wait.ts'
import { inBrowsers, storedClips, storyPage, waitForLive } from './in-browsers.ts'

const ROUTES = {
  '/quiet': storyPage('Walmart and JD.com'),
  '/five': storyPage('Ocado'),
  '/undo': storyPage('Tesco'),
  '/strict': storyPage('Carrefour'),
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
    await waitForLive(scene, 2)
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
