import { expect, test } from 'vitest'

import { readClips } from '../browsers/stored-clips.ts'
import type { TestPage } from '../browsers/test-browser.ts'
import { waitFor } from '../browsers/wait.ts'
import { inBrowsers, openPopup, storedClips, storyPage, waitForText } from './in-browsers.ts'

const ROUTES = {
  '/first': storyPage('Kroger'),
  '/second': storyPage('Aldi'),
  '/draft': storyPage('Lidl'),
  '/changed': storyPage('Asda'),
  '/typed': storyPage('Intermarché'),
  '/left': storyPage('Leclerc'),
}

inBrowsers(ROUTES, scene => {
  const at = (path: string) => scene.server.origin + path
  /** Read in the popup itself, which would close if another page took the focus. */
  const clipsOf = async (popup: TestPage, path: string) =>
    (await readClips(popup)).filter(clip => clip.url === at(path) && clip.deletedAt === null)
  const clipOf = async (popup: TestPage, path: string) => (await clipsOf(popup, path))[0]

  test('opening the popup saves the page and shows title, site, day and words', async () => {
    const { popup } = await openPopup(scene, at('/first'), /Saved/)
    const text = await popup.evaluate(() => document.body.innerText)
    expect(text).toContain('Shelf Week')
    expect(text).toContain('4 Mar')
    expect(text).toMatch(/\d+ words/)
    expect(await clipsOf(popup, '/first')).toMatchObject([{ title: 'Kroger opens a depot' }])
    await popup.close()
  })

  test('a tag is made with Enter, whatever its plural, and taken off with Backspace', async () => {
    const { popup } = await openPopup(scene, at('/second'), /Saved/)
    await popup.click('input[placeholder="Add a tag"]')
    await popup.type('Private Labels')
    await popup.press('Enter')
    await waitFor('the tag', async () => (await clipOf(popup, '/second'))?.tags.length === 1)
    await popup.type('private-label')
    await popup.press('Enter')
    await popup.type('depots')
    await popup.press('Enter')
    const tags = await waitFor('two tags', async () => {
      const clip = await clipOf(popup, '/second')
      return clip?.tags.length === 2 ? clip.tags : null
    })
    expect(tags).toEqual(['Private Labels', 'depots'])
    await popup.press('Backspace')
    await waitFor('one tag', async () => (await clipOf(popup, '/second'))?.tags.length === 1)
    await popup.close()
  })

  test('a note that was being typed when the popup closed is there when it opens again', async () => {
    const { page, popup } = await openPopup(scene, at('/draft'), /Saved/)
    await popup.click('button', 'Note')
    await popup.type('call Ana about pallets')
    await popup.close()
    await scene.browser.clickAction(page)
    const again = await scene.browser.popup()
    const note = await waitFor('the note', () =>
      again.evaluate(
        () =>
          document.querySelector('textarea[aria-label="Note"]')?.textContent ??
          document.querySelectorAll('textarea')[1]?.value,
      ),
    )
    expect(note).toBe('call Ana about pallets')
    await waitFor('it in the library', async () => (await clipOf(again, '/draft'))?.note === note)
    await again.close()
  })

  test('a known page is not saved again; updating it keeps the old text as a version', async () => {
    const first = await openPopup(scene, at('/changed'), /Saved/)
    await first.popup.close()
    await first.page.evaluate(() => {
      document.querySelector('article p')?.replaceChildren('The depot was cancelled on Friday.')
    })
    await scene.browser.clickAction(first.page)
    const popup = await scene.browser.popup()
    await waitForText(popup, /Already saved today/)
    expect(await clipsOf(popup, '/changed')).toHaveLength(1)
    await popup.click('button', 'Update')
    await waitForText(popup, /Updated/)
    const changed = await clipsOf(popup, '/changed')
    expect(changed).toHaveLength(1)
    await popup.close()
    const library = await scene.browser.openExtensionPage(`library.html#clip=${changed[0]?.id}`)
    await waitForText(library, /The depot was cancelled on Friday/)
  })

  test('search narrows the list, Delete removes with Undo', async () => {
    const { popup } = await openPopup(scene, at('/first'), /Already saved/)
    await popup.press('/')
    await popup.type('aldi depot')
    await waitForText(popup, /^(?![^]*Lidl opens)[^]*Aldi opens a depot/)
    await popup.press('ArrowDown')
    await popup.press('Delete')
    await waitFor('the deletion', async () => (await clipsOf(popup, '/second')).length === 0)
    await popup.click('button', 'Undo')
    await waitFor('its undo', async () => (await clipsOf(popup, '/second')).length === 1)
    await popup.close()
  })

  test('what was typed when the popup closed is in the library without opening it again', async () => {
    const { popup } = await openPopup(scene, at('/typed'), /Saved/)
    await popup.click('button', 'Note')
    await popup.type('ask for the price list')
    await popup.close()
    await waitFor('the note', async () =>
      (await storedClips(scene)).some(clip => clip.note === 'ask for the price list'),
    )
  })

  test('a page that goes elsewhere right after the click is saved or refused, never both', async () => {
    const page = await scene.browser.open(at('/left'))
    await scene.browser.clickAction(page)
    await page.evaluate(url => location.assign(url), at('/first'))
    const popup = await scene.browser.popup()
    const says = await waitForText(
      popup,
      /[Ss]aved|did not answer|went to another page|does not let|no extension/,
    )
    const kept = await clipsOf(popup, '/left')
    expect(kept.length === 0 || /[Ss]aved/.test(says)).toBe(true)
    await popup.close()
  })

  test('a person who cannot see hears that the page was saved', async () => {
    const { popup } = await openPopup(scene, at('/first?page=2'), /Saved/)
    const spoken = await waitFor('the announcement', () =>
      popup.evaluate(() => {
        const regions = [...document.querySelectorAll('[role=status], [aria-live=polite]')]
        return regions.map(each => each.textContent).find(text => text.includes('Saved'))
      }),
    )
    expect(spoken).toContain('Saved')
    await popup.close()
  })
})
