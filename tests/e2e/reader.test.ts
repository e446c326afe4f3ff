import { expect, test } from 'vitest'

import { waitFor } from '../browsers/wait.ts'
import { inBrowsers, openPopup, storedClips, storyPage, waitForText } from './in-browsers.ts'

const TRACKED = storyPage('Sainsbury’s')
const ROUTES = {
  '/tracked': {
    ...TRACKED,
    body: String(TRACKED.body).replace(
      '<h1>',
      `<img src="/hit-img.png" srcset="/hit-set.png 2x" alt="A shelf"><h1>`,
    ),
  },
}

/** Markup that would call home or run, were it ever shown as it is. */
const HOSTILE = `<p id="story">Harmless words.</p>
  <img src="ORIGIN/hit-1" srcset="ORIGIN/hit-2 2x" onerror="window.ran = 1">
  <picture><source srcset="ORIGIN/hit-3"><img src="ORIGIN/hit-4"></picture>
  <video src="ORIGIN/hit-5" poster="ORIGIN/hit-6"></video><audio src="ORIGIN/hit-7"></audio>
  <iframe src="ORIGIN/hit-8"></iframe><object data="ORIGIN/hit-9"></object><embed src="ORIGIN/hit-10">
  <link rel="stylesheet" href="ORIGIN/hit-11"><style>@import url(ORIGIN/hit-12)</style>
  <div style="background: url(ORIGIN/hit-13); position: fixed; inset: 0">over</div>
  <meta http-equiv="refresh" content="0; url=ORIGIN/hit-14"><base href="ORIGIN/hit-15/">
  <svg><image href="ORIGIN/hit-16"/><use href="ORIGIN/hit-17#a"/></svg>
  <form action="ORIGIN/hit-18"><input type="image" src="ORIGIN/hit-19"></form>
  <script>window.ran = 2</script><a href="javascript:window.ran=3">a link</a>`

inBrowsers(ROUTES, scene => {
  test('opening a clip sends no request', async () => {
    const { popup } = await openPopup(scene, `${scene.server.origin}/tracked`, /Saved/)
    await popup.close()
    const [clip] = await storedClips(scene)
    const before = scene.server.requests.length
    const reader = await scene.browser.openExtensionPage(`library.html#clip=${clip?.id}`)
    await waitForText(reader, /told suppliers on Monday/)
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(scene.server.requests.slice(before)).toEqual([])
  })

  test('a body that was tampered with in the database is inert when it is shown', async () => {
    const html = HOSTILE.replaceAll('ORIGIN', scene.server.origin)
    const [clip] = await storedClips(scene)
    const page = await scene.browser.openExtensionPage('options.html')
    await page.evaluate(tamper, html)
    await page.close()
    const before = scene.server.requests.length
    const reader = await scene.browser.openExtensionPage(`library.html#clip=${clip?.id}`)
    await waitForText(reader, /Harmless words/)
    await new Promise(resolve => setTimeout(resolve, 800))
    expect(scene.server.requests.slice(before)).toEqual([])
    expect(await reader.url()).toContain('library.html')
    const left = await reader.evaluate(() => ({
      ran: 'ran' in window,
      forbidden: document.querySelectorAll(
        'main :is(iframe, script, style, object, form, [style*=fixed], [href^=javascript])',
      ).length,
    }))
    expect(left).toEqual({ ran: false, forbidden: 0 })
  })

  test('a link in a clip opens in a tab of its own', async () => {
    const [clip] = await storedClips(scene)
    const reader = await scene.browser.openExtensionPage(`library.html#clip=${clip?.id}`)
    await waitForText(reader, /Harmless words/)
    const links = await waitFor('the links', () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('article a[href]')].map(link => [
          link.getAttribute('target'),
          link.getAttribute('rel'),
        ]),
      ),
    )
    for (const [target, rel] of links) {
      expect(target).toBe('_blank')
      expect(rel).toContain('noreferrer')
    }
  })
})

/** Runs in a page of the extension: puts other HTML into the only stored body, packed as the library packs it. */
async function tamper(html: string): Promise<void> {
  const packed = new Blob([JSON.stringify({ html, text: 'Harmless words.' })])
    .stream()
    .pipeThrough(new CompressionStream('gzip'))
  const gz = new Uint8Array(await new Response(packed).arrayBuffer())
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('endcap')
    opening.addEventListener('error', () => reject(new Error('the database does not open')))
    opening.addEventListener('success', () => {
      const change = opening.result.transaction('bodies', 'readwrite')
      const bodies = change.objectStore('bodies')
      const reading = bodies.getAll()
      reading.addEventListener('success', () => bodies.put({ ...reading.result[0], gz }))
      change.addEventListener('complete', () => {
        opening.result.close()
        resolve()
      })
    })
  })
}
