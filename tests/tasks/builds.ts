import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { builtExtension } from '../browsers/built-extension.ts'
import type { Target } from '../browsers/built-extension.ts'
import { ROOT, runStep, sum } from './steps.ts'
import type { Counts } from './steps.ts'

/** Builds the extension for both browsers, one after the other: they share generated files. */
export async function buildAll(): Promise<Counts> {
  return sum([await build('chromium'), await build('firefox')])
}

export function build(target: Target): Promise<Counts> {
  const flags = target === 'firefox' ? ['-b', 'firefox'] : []
  return runStep({ name: `build for ${target}`, command: ['wxt', 'build', ...flags] })
}

/** Builds unless there is a build that is younger than every source; throws if that fails. */
export async function ensureBuilt(target: Target): Promise<void> {
  if (builtAt(target) > newest(SOURCES.map(source => join(ROOT, source)))) return
  const { failed } = await build(target)
  if (failed > 0) throw new Error(`The extension for ${target} could not be built.`)
}

function builtAt(target: Target): number {
  return newest([join(builtExtension(target), 'manifest.json')])
}

/** When the youngest of some files and folders was changed, in ms since 1970; 0 if there are none. */
function newest(paths: string[]): number {
  const files = paths.filter(existsSync).flatMap(path => {
    if (!statSync(path).isDirectory()) return [path]
    const entries = readdirSync(path, { recursive: true, encoding: 'utf8' })
    return [path, ...entries.map(entry => join(path, entry))]
  })
  return Math.max(0, ...files.map(file => statSync(file).mtimeMs))
}

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json']
