import { join } from 'node:path'

import { build } from 'vite'

import { ROOT } from '../../tasks/steps.ts'

const FOLDER = join(ROOT, '.output', 'bench')

/** The extractor of the content script and nothing else, as one script that any harness can run. */
export function buildExtractor(): Promise<string> {
  return bundle('extract', join(import.meta.dirname, 'extractor.ts'))
}

/** What runs the extractors inside a page. */
export function buildPageScript(): Promise<string> {
  return bundle('page-script', join(import.meta.dirname, 'page-script.ts'))
}

/** Bundles as the extension's own build does; returns the path of the script. */
async function bundle(name: string, entry: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: ['chrome123', 'firefox140'],
      outDir: FOLDER,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'bundled', fileName: () => `${name}.js` },
    },
  })
  return join(FOLDER, `${name}.js`)
}
