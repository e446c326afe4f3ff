import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ensureFirefox } from './install.ts'
import { connectMarionette } from './marionette.ts'
import type { Marionette } from './marionette.ts'
import type { Profile } from './profile.ts'
import { waitFor } from './wait.ts'

export type FirefoxProcess = { child: ChildProcess; marionette: Marionette }

/** Starts Firefox on a profile and opens a session with it. */
export async function startFirefox(profile: Profile, headed = false): Promise<FirefoxProcess> {
  writeFileSync(join(profile.folder, 'user.js'), preferences(profile))
  const portFile = join(profile.folder, 'MarionetteActivePort')
  rmSync(portFile, { force: true })
  const child = spawn(
    await ensureFirefox(),
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      ...(headed ? [] : ['--headless']),
      '--profile',
      profile.folder,
    ],
    { stdio: 'ignore', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  )
  process.once('exit', () => child.kill('SIGKILL'))
  const marionette = await waitFor(
    'Firefox to start',
    () => connectMarionette(Number(readFileSync(portFile, 'utf8'))),
    START_MS,
  )
  await marionette.send('WebDriver:NewSession', { capabilities: {} })
  await marionette.send('WebDriver:SetTimeouts', { script: LONGEST_SCRIPT_MS })
  await marionette.send('Marionette:SetContext', { value: 'chrome' })
  return { child, marionette }
}

function preferences(profile: Profile): string {
  const all = { ...PREFERENCES, 'browser.download.dir': profile.downloads }
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}

const START_MS = 60_000

/** Tests have limits of their own; a benchmark may keep a page busy for minutes. */
const LONGEST_SCRIPT_MS = 600_000

const PREFERENCES = {
  // Firefox takes a free port and writes it into the profile.
  'marionette.port': 0,
  // A temporary add-on is gone after a restart; these keep its data and its address for when it is installed again.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'remote.prefs.recommended': true,
}
