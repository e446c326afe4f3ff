import { join } from 'node:path'

import { build, mergeConfig, type InlineConfig } from 'vite'

import { CLIPPER_BUILD } from '../../../wxt.config.ts'
import { ROOT } from '../../tasks/steps.ts'

const FOLDER = join(ROOT, '.output', 'bench')

/** The extractor of the content script and nothing else, as one script that any harness can run. */
export function buildExtractor(): Promise<string> {
  return bundle('extract', join(import.meta.dirname, 'extractor.ts'), CLIPPER_BUILD)
}

/** What runs the extractors inside a page, Readability as released among them. */
export function buildPageScript(): Promise<string> {
  return bundle('page-script', join(import.meta.dirname, 'page-script.ts'), {})
}

async function bundle(name: string, entry: string, config: InlineConfig): Promise<string> {
  await build(
    mergeConfig(config, {
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: FOLDER,
        emptyOutDir: false,
        lib: { entry, formats: ['iife'], name: 'bundled', fileName: () => `${name}.js` },
      },
    }),
  )
  return join(FOLDER, `${name}.js`)
}
