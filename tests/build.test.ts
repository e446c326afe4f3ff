import { globSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

const CHROME = '.output/chrome-mv3'
const FIREFOX = '.output/firefox-mv3'
const KB = 1000

const SHARED = {
  manifest_version: 3,
  name: 'Endcap: clip retail news',
  short_name: 'Endcap',
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
  optional_permissions: ['downloads', 'tabs'],
  incognito: 'not_allowed',
  action: { default_title: 'Clip this page with Endcap', default_popup: 'popup.html' },
}
const FORBIDDEN = [
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
]

function manifestOf(folder: string): Record<string, unknown> {
  const manifest: unknown = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'))
  return manifest as Record<string, unknown>
}

function scriptsOf(folder: string): string[] {
  return globSync(`${folder}/**/*.js`)
}

describe.for([CHROME, FIREFOX])('the manifest in %s', folder => {
  const manifest = manifestOf(folder)

  test('asks for these permissions and no other', () => {
    expect(manifest).toMatchObject(SHARED)
  })

  test.for(FORBIDDEN)('has no %s: no site is open to it at install', key => {
    expect(manifest).not.toHaveProperty(key)
  })

  test('binds two shortcuts', () => {
    expect(manifest['commands']).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'clip-quietly': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Clip this page quietly',
      },
    })
  })

  test('lets its pages load nothing from elsewhere', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types dompurify",
    })
  })

  test('names icons that are there', () => {
    const icons = Object.values(manifest['icons'] ?? {}) as string[]
    expect(icons).toHaveLength(5)
    for (const icon of icons) expect(statSync(`${folder}/${icon}`).size).toBeGreaterThan(100)
  })
})

test('Firefox is told that no data is collected, and has a fixed id', () => {
  expect(manifestOf(FIREFOX)['browser_specific_settings']).toEqual({
    gecko: {
      id: '{6f1c9a52-0c1e-4c55-9b3d-8a4c0c1f7e2b}',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  })
})

describe.for([CHROME, FIREFOX])('the code in %s', folder => {
  test('put into pages is at most 90 KB', () => {
    expect(statSync(`${folder}/clipper.js`).size).toBeLessThanOrEqual(90 * KB)
  })

  // What answers queries and what changes clips is loaded apart from it, when it is needed.
  test('of the popup is at most 235 KB gzipped', () => {
    const html = readFileSync(`${folder}/popup.html`, 'utf8')
    const scripts = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(
      ([, path]) => path,
    )
    const sizes = scripts.map(path => gzipSync(readFileSync(`${folder}/${path}`)).length)
    expect(scripts.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(235 * KB)
  })

  test.for(scriptsOf(folder))('%s evaluates no text and loads nothing from elsewhere', file => {
    const code = readFileSync(file, 'utf8')
    expect(code).not.toMatch(/\beval\s*\(|new Function\s*\(|\bimportScripts\s*\(/)
    expect(code).not.toMatch(/import\s*\(?\s*["']https?:/)
    expect(code).not.toMatch(/\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b/)
  })

  test('pages hold no inline script', () => {
    for (const file of globSync(`${folder}/*.html`)) {
      const html = readFileSync(file, 'utf8')
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/)
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    }
  })
})
