import { join } from 'node:path'

export type Target = 'chromium' | 'firefox'

/** Folder of the extension as built for a browser. It need not exist. */
export function builtExtension(target: Target): string {
  return join(import.meta.dirname, '..', '..', '.output', FOLDERS[target])
}

const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }
