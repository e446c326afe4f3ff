import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'

import { findChromium, findFirefox } from './find.ts'

type Wanted = { name: string; package: string; variable: string; find: () => string | null }

/** Path of a Chromium-family browser; installs `chromium` where that can be done, else throws one sentence. */
export function ensureChromium(): Promise<string> {
  return ensure({
    name: 'a Chromium browser (Chrome, Chromium, Edge or Brave)',
    package: 'chromium',
    variable: 'CHROME_PATH',
    find: findChromium,
  })
}

/** Path of Firefox; installs `firefox-esr` where that can be done, else throws one sentence. */
export function ensureFirefox(): Promise<string> {
  return ensure({
    name: 'Firefox',
    package: 'firefox-esr',
    variable: 'FIREFOX_PATH',
    find: findFirefox,
  })
}

async function ensure(wanted: Wanted): Promise<string> {
  const found = wanted.find()
  if (found !== null) return found
  const hint = `install it, or set ${wanted.variable} to its path`
  if (!canInstall()) throw new Error(`${wanted.name} was not found: ${hint}.`)
  console.log(`▸ ${wanted.name} was not found: installing the package ${wanted.package}`)
  await run('apt-get', ['update'])
  await run('apt-get', ['install', '-y', '--no-install-recommends', wanted.package])
  const installed = wanted.find()
  if (installed !== null) return installed
  throw new Error(`The package ${wanted.package} holds no browser that runs here: ${hint}.`)
}

/** apt-get exists on Debian and Ubuntu only, and only root may use it. */
function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

async function run(command: string, args: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const [code] = await once(spawn(command, args, { env, stdio: 'inherit' }), 'exit')
  if (code !== 0) throw new Error(`\`${command} ${args.join(' ')}\` failed with code ${code}.`)
}
