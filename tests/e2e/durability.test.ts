import { expect, test } from 'vitest'

import { readClips } from '../browsers/stored-clips.ts'
import { waitFor } from '../browsers/wait.ts'
import { emptyLibrary } from './empty-library.ts'
import {
  inBrowsers,
  openPopup,
  storedClips,
  storyPage,
  waitForLive,
  waitForText,
} from './in-browsers.ts'

const KILL_AFTER_MS = [0, 15, 40, 80, 160]
const ROUTES = {
  '/acknowledged': storyPage('Migros'),
  ...Object.fromEntries(KILL_AFTER_MS.map(ms => [`/stopped-${ms}`, storyPage(`Coop ${ms}`)])),
}

inBrowsers(ROUTES, scene => {
  test.for(KILL_AFTER_MS)('a worker stopped %i ms into a save: exactly one clip', async ms => {
    const page = await scene.browser.open(`${scene.server.origin}/stopped-${ms}`)
    await scene.browser.clickAction(page)
    await new Promise(resolve => setTimeout(resolve, ms))
    await scene.browser.stopBackground()
    const popup = await scene.browser.popup()
    await waitForText(popup, /Saved/)
    await popup.close()
    const clips = (await storedClips(scene)).filter(clip => clip.url.endsWith(`/stopped-${ms}`))
    expect(clips).toHaveLength(1)
  })

  test('a browser killed right after "Saved" still has the clip when it starts again', async () => {
    await openPopup(scene, `${scene.server.origin}/acknowledged`, /Saved/)
    await scene.browser.kill()
    scene.browser = await scene.browser.relaunch()
    const clips = await storedClips(scene)
    expect(clips.filter(clip => clip.url.endsWith('/acknowledged'))).toHaveLength(1)
    expect(clips).toHaveLength(KILL_AFTER_MS.length + 1)
  })

  test('an emptied library says what is missing, never that there are no clips, and is restored', async () => {
    const before = await waitForLive(scene, KILL_AFTER_MS.length + 1)
    await waitFor('the record of all clips', async () => {
      const kept = await scene.browser.inBackground(countKept)
      return kept === before.length
    })
    await emptyLibrary(scene.browser)
    const library = await scene.browser.openExtensionPage('library.html')
    const text = await waitForText(library, /missing/)
    expect(text).toContain(`Your library is missing ${before.length} clips`)
    expect(text).not.toMatch(/no clips yet/i)
    await library.click('button', 'Restore what Endcap kept')
    const restored = await waitFor('the clips', async () => {
      const clips = await readClips(library)
      return clips.length === before.length ? clips : null
    })
    expect(restored.map(clip => clip.title).toSorted()).toEqual(
      before.map(clip => clip.title).toSorted(),
    )
  })
})

/** Runs in the background: how many clips the safety record holds. */
async function countKept(): Promise<number> {
  type Api = { storage: { local: { get(key: null): Promise<object> } } }
  const { storage } = Reflect.get(globalThis, 'chrome') as Api
  return Object.keys(await storage.local.get(null)).filter(key => key.startsWith('kept:')).length
}
