import { expect, test } from 'vitest'

import { readClips } from '../browsers/stored-clips.ts'
import { waitFor } from '../browsers/wait.ts'
import { inBrowsers, openPopup, storedClips, storyPage, waitForText } from './in-browsers.ts'

const ROUTES = { '/looked-at': storyPage('Auchan'), '/by-key': storyPage('Billa') }

inBrowsers(ROUTES, scene => {
  test('the shortcut opens the popup, which saves the page', async () => {
    const page = await scene.browser.open(`${scene.server.origin}/by-key`)
    await scene.browser.pressShortcut(page, 'K')
    const popup = await scene.browser.popup()
    await waitForText(popup, /Saved/)
    expect(await readClips(popup)).toMatchObject([{ title: 'Billa opens a depot' }])
    await popup.close()
  })

  test('the options show the shortcuts as they are bound', async () => {
    const options = await scene.browser.openExtensionPage('options.html')
    const text = await waitForText(options, /Clip this page quietly/)
    expect(text).toMatch(/Alt\+Shift\+K/)
    expect(text).toMatch(/Alt\+Shift\+S/)
    await options.close()
  })

  test('set to look first, the popup saves nothing before the person says so', async () => {
    const options = await scene.browser.openExtensionPage('options.html')
    await waitForText(options, / used/)
    await options.click('label', 'Look first')
    await waitFor('the setting', () =>
      options.evaluate(() => {
        const [, preview] = document.querySelectorAll<HTMLInputElement>('input[type=radio]')
        return preview?.checked
      }),
    )
    await options.close()
    const { popup } = await openPopup(scene, `${scene.server.origin}/looked-at`, /Auchan/)
    await waitForText(popup, /Save/)
    expect((await readClips(popup)).map(clip => clip.title)).not.toContain('Auchan opens a depot')
    await popup.click('button', 'Save')
    await waitForText(popup, /Saved/)
    await popup.close()
    expect((await storedClips(scene)).map(clip => clip.title)).toContain('Auchan opens a depot')
  })
})
