import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { runStep } from '../tasks/steps.ts'

const FOLDER = join(import.meta.dirname, 'peers')

/** Loads a package that is only here to be compared with. Call `installPeers` first. */
export const requirePeer = createRequire(join(FOLDER, 'package.json'))

/** Installs what the benchmarks compare with into a folder of its own, so that nobody else has to download it. */
export async function installPeers(): Promise<void> {
  const list: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(FOLDER, 'package.json'), 'utf8'),
  )
  const names = Object.keys(list.dependencies)
  if (names.every(name => existsSync(join(FOLDER, 'node_modules', name)))) return
  const command = ['npm', 'ci', '--ignore-scripts', '--prefix', FOLDER]
  const { failed } = await runStep({ name: 'install the peers', command })
  if (failed > 0) throw new Error('The peers could not be installed: is the network there?')
}
