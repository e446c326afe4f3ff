import { expect, test } from 'vitest'

import { readClips } from '../browsers/stored-clips.ts'
import type { TestPage } from '../browsers/test-browser.ts'
import { waitFor } from '../browsers/wait.ts'
import { inBrowsers, openPopup, waitForText } from './in-browsers.ts'

inBrowsers({}, scene => {
  const url = () => `${scene.server.origin}/sample/conflicting.html`
  const storedDay = async (popup: TestPage) =>
    (await readClips(popup)).find(clip => clip.url === url())?.publishedOn
  const waitForDay = (popup: TestPage, day: string) =>
    waitFor(`${day} in the library`, async () => (await storedDay(popup)) === day)

  test('sources that disagree on the day are flagged; the other day is one press away, and so is Undo', async () => {
    const { popup } = await openPopup(scene, url(), /sources disagree on the day/)
    const first = await storedDay(popup)
    const other = first === '2018-10-02' ? '2018-10-03' : '2018-10-02'
    await popup.click('[aria-label="Warnings"] button', 'Use')
    await waitForDay(popup, other)
    await waitForText(popup, /^(?![^]*sources disagree)/)
    await popup.click('[aria-label="Notices"] button', 'Undo')
    await waitForDay(popup, first ?? '')
    await waitForText(popup, /sources disagree on the day/)
    await popup.click('[aria-label="Warnings"] button', 'Use')
    await waitForDay(popup, other)
    await popup.close()
  })

  test('a day that was set stays when the page is clipped again', async () => {
    const { popup } = await openPopup(scene, url(), /Already saved/)
    const chosen = await storedDay(popup)
    await popup.click('button', 'Update')
    await waitForText(popup, /Updated/)
    expect(await storedDay(popup)).toBe(chosen)
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('disagree')
    await popup.close()
  })

  test('a value of the line is set where it stands, with its reason when it cannot be', async () => {
    const { popup } = await openPopup(scene, url(), /Already saved/)
    await popup.click('button[aria-label^="Day"]')
    await popup.click('[role=dialog] input')
    await popup.press('Control+a')
    await popup.type('soon')
    await popup.press('Enter')
    await waitForText(popup, /That is no day/)
    await popup.press('Control+a')
    await popup.type('5 Oct 2018')
    await popup.press('Enter')
    await waitForDay(popup, '2018-10-05')
    await waitForText(popup, /Ana Lee \+1[^]*5 Oct 2018/)
    await popup.close()
  })

  test('the whole page is clipped in the place of the start of an article', async () => {
    const list = `${scene.server.origin}/pages/paywall-stub/page.html`
    const { popup } = await openPopup(scene, list, /Clip the whole page/)
    await popup.click('button', 'Clip the selection')
    await waitForText(popup, /Nothing is selected on the page/)
    await waitForText(popup, /Saved/)
    await popup.click('button', 'Clip the whole page')
    await waitForText(popup, /Updated/)
    const clip = (await readClips(popup)).find(each => each.url === list)
    expect(clip?.kind).toBe('page')
    await popup.close()
  })

  test('what is selected is clipped in the place of what was, and Undo takes that back', async () => {
    const list = `${scene.server.origin}/pages/paywall-stub/page.html?selected`
    const first = await openPopup(scene, list, /Clip the selection/)
    await first.popup.close()
    await first.page.evaluate(() => {
      document.getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body)
    })
    await scene.browser.clickAction(first.page)
    const popup = await scene.browser.popup()
    await waitForText(popup, /Clip the selection/)
    await popup.click('button', 'Clip the selection')
    await waitForText(popup, /Updated/)
    const kindNow = async () => (await readClips(popup)).find(each => each.url === list)?.kind
    expect(await kindNow()).toBe('selection')
    await popup.click('button', 'Undo')
    await waitFor('the article', async () => (await kindNow()) === 'article')
    await popup.close()
  })
})
