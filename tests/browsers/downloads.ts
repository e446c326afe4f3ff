import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { TestBrowser } from './test-browser.ts'
import { waitFor } from './wait.ts'

/** Path of a finished download whose name ends so, the newest if there are several; waits for it. */
export function waitForDownload({ downloads }: TestBrowser, ending: string): Promise<string> {
  return waitFor(`a download that ends with ${ending}`, async () => {
    const names = readdirSync(downloads)
    if (names.some(isUnfinished)) return null
    const paths = names.filter(name => name.endsWith(ending)).map(name => join(downloads, name))
    return paths.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
  })
}

function isUnfinished(name: string): boolean {
  return name.endsWith('.crdownload') || name.endsWith('.part')
}
