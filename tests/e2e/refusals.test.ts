import { expect, test } from 'vitest'

import { inBrowsers, openPopup, waitForLive, waitForText } from './in-browsers.ts'

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>'
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const ROUTES = {
  '/report.pdf': { body: PDF, type: 'application/pdf' },
  '/shelf.png': { body: PNG, type: 'image/png' },
  '/prices.json': { body: '{"price": 1}', type: 'application/json' },
  '/empty': { body: '<!doctype html><title>Nothing here</title><body></body>', type: 'text/html' },
}

inBrowsers(ROUTES, scene => {
  const blank = () => (scene.browser.name === 'firefox' ? 'about:support' : 'chrome://version')

  test('a page of the browser is refused in one sentence', async () => {
    const { popup, says } = await openPopup(scene, blank(), /no extension may read/)
    expect(says).not.toContain('Save the link only')
    await popup.close()
  })

  test.for([
    ['/report.pdf', /PDF/],
    ['/shelf.png', /picture/],
    ['/prices.json', /not a web page|file/],
  ] as const)('%s is refused in one sentence, with its link to save', async ([path, reason]) => {
    const { page, popup, says } = await openPopup(scene, scene.server.origin + path, reason)
    expect(says).not.toContain('Saved')
    await popup.click('button', 'Save the link only')
    await popup.close()
    await page.close()
  })

  test('the links that were saved are clips of the kind link', async () => {
    const clips = await waitForLive(scene, 3)
    expect(clips.map(clip => clip.kind)).toEqual(['link', 'link', 'link'])
  })

  test('the source of a page is refused in one sentence', async () => {
    const url = `view-source:${scene.server.origin}/empty`
    const { popup, says } = await openPopup(scene, url, /source of a page|no extension may read/)
    expect(says).not.toContain('Save the link only')
    await popup.close()
  })

  test('a site that does not answer is refused in one sentence', async () => {
    const page = await scene.browser.open(`${scene.server.origin}/empty`)
    await page.goto('http://127.0.0.1:9/').catch(() => undefined)
    await scene.browser.clickAction(page)
    const popup = await scene.browser.popup()
    await waitForText(popup, /did not load|does not let Endcap read/)
    await popup.close()
  })

  test('a page without an article is saved with what it has, never as nothing', async () => {
    const { popup } = await openPopup(scene, `${scene.server.origin}/empty`, /Saved/)
    const text = await popup.evaluate(() => document.body.innerText)
    expect(text).toMatch(/No article was found/)
    await popup.close()
    expect(await waitForLive(scene, 4)).toMatchObject([{}, {}, {}, { title: 'Nothing here' }])
  })
})
