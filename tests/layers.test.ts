import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, test } from 'vitest'

import { INNER_NAMES } from '../wxt.config.ts'

const PURE = ['lib/model', 'lib/result', 'lib/text']
const PLAIN = [...PURE, 'lib/timeout', 'lib/wording', 'lib/new-id', 'lib/link-article']

/** Who may import whom. A layer may always import itself; what is not listed is forbidden. */
const LAYERS: Record<string, string[]> = {
  'lib/model': [],
  'lib/result': [],
  'lib/page-evidence': ['lib/model'],
  'lib/timeout': [],
  'lib/new-id': [],
  'lib/text': ['lib/model'],
  'lib/wording': ['lib/model'],
  'lib/link-article': ['lib/model', 'lib/text'],
  'lib/facts': ['lib/model', 'lib/text'],
  'lib/opinion': ['lib/model', 'lib/text'],
  'lib/merge': ['lib/model', 'lib/text'],
  'lib/settings': ['lib/model'],
  'lib/browser': ['lib/model', 'lib/timeout'],
  'lib/extract': [...PURE, 'lib/link-article', 'lib/page-evidence'],
  'lib/settle': ['lib/model', 'lib/text', 'lib/page-evidence'],
  'lib/enrich': ['lib/model', 'lib/text', 'lib/facts'],
  'lib/search': ['lib/model', 'lib/text', 'lib/facts'],
  'lib/stories': ['lib/model', 'lib/text'],
  'lib/versions': ['lib/text'],
  'lib/deals': ['lib/model', 'lib/facts'],
  'lib/formats': [...PURE, 'lib/facts'],
  // A clip and what it is found by are written in one transaction, so the store knows the pure form of both.
  'lib/store': ['lib/model', 'lib/text', 'lib/search', 'lib/stories', 'lib/deals', 'lib/merge'],
  'lib/indexing': ['lib/model', 'lib/text', 'lib/search', 'lib/store'],
  'lib/messages': ['lib/model', 'lib/result', 'lib/timeout', 'lib/page-evidence'],
  'lib/library': [
    ...PURE,
    'lib/new-id',
    'lib/facts',
    'lib/opinion',
    'lib/enrich',
    'lib/search',
    'lib/formats',
    'lib/store',
    'lib/indexing',
    'lib/stories',
    'lib/deals',
    'lib/versions',
  ],
  'lib/page': [...PLAIN, 'lib/page-evidence', 'lib/extract', 'lib/messages'],
  'lib/capture': [...PLAIN, 'lib/settle', 'lib/messages', 'lib/browser', 'lib/library'],
  components: [...PLAIN, 'lib/facts', 'lib/opinion', 'lib/settings', 'lib/library'],
  entrypoints: [
    ...PLAIN,
    'lib/browser',
    'lib/capture',
    'lib/enrich',
    'lib/library',
    'lib/messages',
    'lib/page',
    'lib/settings',
    'components',
  ],
}

/** Which layers may import a package; packages not named here are free. */
const OWNERS: Record<string, string[]> = {
  dexie: ['lib/store'],
  diff: ['lib/versions'],
  '@mozilla/readability/Readability.js': ['lib/extract'],
  dompurify: ['components'],
  unified: ['lib/formats'],
  yaml: ['lib/formats'],
  fflate: ['lib/formats', 'lib/store'],
  react: ['components', 'entrypoints'],
  'react-aria-components': ['components'],
  'lucide-react': ['components'],
  'react-dom/client': ['entrypoints'],
  'wxt/browser': ['lib/browser', 'lib/messages', 'lib/page', 'entrypoints'],
  'wxt/utils/storage': ['lib/settings'],
}

const IMPORT =
  /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm

function layerOf(path: string): string | undefined {
  return Object.keys(LAYERS).find(
    layer => path === layer || path.startsWith(`${layer}/`) || path.startsWith(`${layer}.`),
  )
}

function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(IMPORT)
  return [...found].map(([, named, lazy]) => named ?? lazy ?? '')
}

function isForbidden(file: string, own: string, target: string): boolean {
  const owners = OWNERS[target]
  if (owners) return !owners.includes(own)
  if (!target.startsWith('.')) return false
  const layer = layerOf(join(dirname(file), target))
  return layer !== own && !(layer && LAYERS[own]?.includes(layer))
}

test.for(globSync('{lib,components,entrypoints}/**/*.{ts,tsx}'))('%s keeps to its layer', file => {
  const own = layerOf(file)
  expect(own, `${file} is in no layer`).toBeDefined()
  expect(importsOf(file).filter(target => isForbidden(file, own ?? '', target))).toEqual([])
})

test('what is put into pages reaches neither the library, the recogniser nor React', () => {
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const target of importsOf(file)) {
      if (target.startsWith('.')) visit(join(dirname(file), target))
      else seen.add(target)
    }
  }
  visit('entrypoints/clipper.ts')
  const heavy = [...seen].filter(each =>
    /lib\/(?:library|settle|store|enrich|formats)|react|dexie/.test(each),
  )
  expect(heavy).toEqual([])
  expect(seen).toContain('@mozilla/readability/Readability.js')
})

test('nothing that scripts tell each other has a name that the build shortens in one of them', () => {
  const files = globSync('lib/{{model,page-evidence,result}.ts,{messages,page-evidence}/*.ts}')
  const keys = files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/\b(\w+)\??:/g)].map(([, key]) => key ?? ''),
  )
  expect(keys).toEqual(expect.arrayContaining(['html', 'evidence', 'tabId']))
  expect(keys.filter(key => INNER_NAMES.test(key))).toEqual([])
})
