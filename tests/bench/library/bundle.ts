import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { build } from 'vite'

import type { Run, TestPage } from '../../browsers/test-browser.ts'
import { ROOT } from '../../tasks/steps.ts'

const FOLDER = join(ROOT, '.output', 'bench')

/** A file of `page/` with all that it imports, as one script. */
export async function bundle(name: string): Promise<string> {
  const entry = join(import.meta.dirname, 'page', `${name}.ts`)
  await build({
    configFile: false,
    logLevel: 'error',
    // What is made for workers runs in pages too; what is made for pages would look for a document in the worker.
    resolve: { conditions: ['worker', 'module', 'browser', 'production'] },
    build: {
      outDir: FOLDER,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'bundled', fileName: () => `${name}.js` },
    },
  })
  return readFileSync(join(FOLDER, `${name}.js`), 'utf8')
}

/** Runs a script in a page, also in one whose policy forbids scripts from text: the browser's own tools put it in. */
export async function inject(page: Pick<TestPage, 'evaluate'>, script: string): Promise<void> {
  await page.evaluate(asRun(script))
}

/** What `TestPage.evaluate` takes, whose text is the script. */
function asRun(script: string): Run<void, []> {
  return Object.assign(() => undefined, { toString: () => `() => {${script}\n}` })
}
