import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { findChromium, findFirefox } from './find.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'endcap-find-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string, mode = 0o755): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, mode)
  return path
}

test('CHROME_PATH and FIREFOX_PATH win over the PATH', () => {
  put('chromium')
  put('firefox')
  const env = { PATH: folder, CHROME_PATH: '/my/chrome', FIREFOX_PATH: '/my/firefox' }
  expect(findChromium(env)).toBe('/my/chrome')
  expect(findFirefox(env)).toBe('/my/firefox')
})

test('Chrome is taken before Chromium, and Firefox before its ESR', () => {
  put('chromium')
  put('firefox-esr')
  const chrome = put('google-chrome')
  const firefox = put('firefox')
  expect(findChromium({ PATH: folder })).toBe(chrome)
  expect(findFirefox({ PATH: folder })).toBe(firefox)
})

test('folders of the PATH are searched in order', () => {
  const chromium = put('chromium')
  expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(chromium)
})

test('a file that cannot be run is not a browser', () => {
  const text = put('chromium', 0o644)
  expect(findChromium({ PATH: folder })).not.toBe(text)
})
