import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { ROOT, runStep } from '../tasks/steps.ts'

const LISTED = join(import.meta.dirname, 'peers')
const FOLDER = join(ROOT, '.output', 'bench', 'peers')
const FILES = ['package.json', 'package-lock.json', '.npmrc']

/** Loads a package that is only here to be compared with. Call `installPeers` first. */
export const requirePeer = createRequire(join(FOLDER, 'package.json'))

/** Installs what the benchmarks compare with outside the sources, so that nobody else has to download it. */
export async function installPeers(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  for (const file of FILES) copyFileSync(join(LISTED, file), join(FOLDER, file))
  const list: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(LISTED, 'package.json'), 'utf8'),
  )
  const names = Object.keys(list.dependencies)
  if (names.every(name => existsSync(join(FOLDER, 'node_modules', name)))) return
  const command = ['npm', 'ci', '--ignore-scripts', '--prefix', FOLDER]
  const { failed } = await runStep({ name: 'install the peers', command })
  if (failed > 0) throw new Error('The peers could not be installed: is the network there?')
}
