import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { launch } from 'puppeteer-core'
import type { Page } from 'puppeteer-core'

import { ensureChromium } from '../browsers/install.ts'
import { ROOT } from './steps.ts'

/**
 * Draws the icons of the manifest from their SVG sources. Sizes and padding in pixels; the padding of the
 * largest is what the Chrome Web Store asks for. The small drawing is made for a grid of 16 pixels.
 */
const ICONS = [
  { size: 16, padding: 0, source: 'icon-small.svg' },
  { size: 32, padding: 0, source: 'icon-small.svg' },
  { size: 48, padding: 0, source: 'icon.svg' },
  { size: 96, padding: 0, source: 'icon.svg' },
  { size: 128, padding: 16, source: 'icon.svg' },
]

const folder = join(ROOT, 'public', 'icon')
mkdirSync(folder, { recursive: true })
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await launch({ executablePath: await ensureChromium(), args })
try {
  const page = await browser.newPage()
  for (const icon of ICONS) {
    writeFileSync(join(folder, `${icon.size}.png`), await draw(page, icon))
  }
} finally {
  await browser.close()
}

async function draw(page: Page, { size, padding, source }: (typeof ICONS)[number]) {
  const svg = readFileSync(join(ROOT, 'public', source), 'base64')
  const side = size - 2 * padding
  await page.setViewport({ width: size, height: size })
  await page.setContent(
    `<body style="margin:${padding}px"><img src="data:image/svg+xml;base64,${svg}" width="${side}" height="${side}" style="display:block">`,
  )
  return page.screenshot({ omitBackground: true })
}
