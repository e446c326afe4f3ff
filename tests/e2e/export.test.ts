import { readFile } from 'node:fs/promises'

import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { waitForDownload } from '../browsers/downloads.ts'
import { emptyLibrary } from './empty-library.ts'
import { inBrowsers, openPopup, storyPage, waitForText } from './in-browsers.ts'

const ROUTES = { '/one': storyPage('Rewe'), '/two': storyPage('Edeka') }

inBrowsers(ROUTES, scene => {
  test('one clip leaves as a Markdown file that other programs read', async () => {
    const { popup } = await openPopup(scene, `${scene.server.origin}/one`, /Saved/)
    await popup.click('button', 'Export')
    await popup.click('[role=menuitem]', 'Save this clip as Markdown')
    const path = await waitForDownload(scene.browser, '.md')
    expect(path).toMatch(/2026-03-04 Shelf Week - Rewe opens a depot\.md$/)
    const [, front, body] = (await readFile(path, 'utf8')).split(/^---\n/m)
    const properties: unknown = parse(front ?? '')
    expect(Object.keys(properties ?? {}).slice(0, 7)).toEqual([
      'title',
      'source',
      'author',
      'published',
      'created',
      'description',
      'tags',
    ])
    expect(properties).toMatchObject({
      title: 'Rewe opens a depot',
      source: `${scene.server.origin}/one`,
      published: '2026-03-04',
    })
    expect(body).toContain('Rewe told suppliers on Monday')
    await popup.close()
  })

  test('several clips leave as one zip with an index', async () => {
    const { popup } = await openPopup(scene, `${scene.server.origin}/two`, /Saved/)
    await popup.close()
    const library = await scene.browser.openExtensionPage('library.html')
    await waitForText(library, /Edeka opens a depot/)
    await library.click('[role=row]', 'Edeka')
    await library.press('Control+a')
    await library.click('button', 'Export')
    const files = unzipSync(await readFile(await waitForDownload(scene.browser, '.zip')))
    expect(Object.keys(files).toSorted()).toEqual([
      'clips/2026-03-04 Shelf Week - Edeka opens a depot.md',
      'clips/2026-03-04 Shelf Week - Rewe opens a depot.md',
      'index.md',
    ])
    expect(strFromU8(files['index.md'] ?? new Uint8Array())).toContain('Edeka opens a depot')
  })

  test('a backup file brings an emptied library back, texts and all', async () => {
    const options = await scene.browser.openExtensionPage('options.html')
    await waitForText(options, /2 clips · .* used/)
    await options.click('button', 'Back up')
    const backup = await readFile(await waitForDownload(scene.browser, '.json.gz'))
    await options.close()
    await emptyLibrary(scene.browser)
    const again = await scene.browser.openExtensionPage('options.html')
    await waitForText(again, /missing 2 clips/)
    await again.evaluate(chooseFile, backup.toString('base64'))
    await waitForText(again, /2 clips/)
    const library = await scene.browser.openExtensionPage('library.html')
    await library.click('[role=row]', 'Edeka')
    await waitForText(library, /Edeka told suppliers on Monday/)
  })
})

/** Runs in the options page: gives the file box a file, as choosing one does. */
function chooseFile(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
  const box = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!box) throw new Error('there is no file box')
  const files = new DataTransfer()
  files.items.add(new File([bytes], 'backup.json.gz'))
  box.files = files.files
  box.dispatchEvent(new Event('change', { bubbles: true }))
}
