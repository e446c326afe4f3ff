import type { TestBrowser } from '../browsers/test-browser.ts'

/** Deletes the database behind Endcap's back, as a browser does that evicts or cannot read it. */
export async function emptyLibrary(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('manifest.json')
  await browser.stopBackground()
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('endcap')
        deleting.addEventListener('success', () => resolve())
        deleting.addEventListener('error', () => reject(new Error('not deleted')))
      }),
  )
  await page.close()
}
