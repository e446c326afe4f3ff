import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A browser profile in a temporary folder, with a folder for downloads in it. */
export type Profile = { folder: string; downloads: string; remove(): void }

/** Opens a profile; makes a new, empty one when no folder is given. */
export function openProfile(folder = mkdtempSync(join(tmpdir(), 'endcap-profile-'))): Profile {
  const downloads = join(folder, 'test-downloads')
  mkdirSync(downloads, { recursive: true })
  return {
    folder,
    downloads,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  }
}
