import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A browser profile in a temporary folder, with a folder for downloads in it. */
export type Profile = { folder: string; downloads: string; remove(): void }

/** Opens a profile; makes a new, empty one when no folder is given. It goes at the latest when this process ends. */
export function openProfile(folder = makeFolder()): Profile {
  const downloads = join(folder, 'test-downloads')
  mkdirSync(downloads, { recursive: true })
  return { folder, downloads, remove: () => remove(folder) }
}

function makeFolder(): string {
  if (made.size === 0) process.once('exit', () => made.forEach(remove))
  const folder = mkdtempSync(join(tmpdir(), 'endcap-profile-'))
  made.add(folder)
  return folder
}

/** A browser that is just ending still writes into its profile for a moment. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

const made = new Set<string>()
