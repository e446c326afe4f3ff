import type { Browser, CDPSession, Extension, WebWorker } from 'puppeteer-core'

import { waitFor } from './wait.ts'

/** The worker of an extension, started if it has stopped. */
export async function runningWorker(browser: Browser, extension: Extension): Promise<WebWorker> {
  const [running] = await extension.workers()
  if (running) return running
  const scopeURL = `chrome-extension://${extension.id}/`
  await withWorkerControl({ browser, extension }, async control => {
    await control.send('ServiceWorker.startWorker', { scopeURL })
  })
  return waitFor('the worker', async () => (await extension.workers())[0])
}

/**
 * Stops the worker. Puppeteer is detached from it first: it pauses what it is attached to,
 * and a worker that starts again while it is attached would wait for a debugger for ever.
 */
export async function stopWorker(browser: Browser, extension: Extension): Promise<void> {
  for (const worker of await extension.workers()) await worker.client.detach()
  await withWorkerControl({ browser, extension }, async control => {
    await control.send('ServiceWorker.stopAllWorkers')
  })
}

/** Workers are controlled through a page of their origin; the manifest is one that runs no script of ours. */
async function withWorkerControl(
  { browser, extension }: { browser: Browser; extension: Extension },
  use: (control: CDPSession) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ type: 'tab', background: true })
  try {
    await page.goto(`chrome-extension://${extension.id}/manifest.json`)
    const control = await page.createCDPSession()
    await control.send('ServiceWorker.enable')
    await use(control)
  } finally {
    await page.close()
  }
}
