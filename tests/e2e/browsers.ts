import { builtExtension } from '../browsers/built-extension.ts'
import { launchChromium } from '../browsers/chromium.ts'
import { launchFirefox } from '../browsers/firefox.ts'
import type { TestBrowser } from '../browsers/test-browser.ts'

/** The browsers that every scenario runs in: `describe.for(BROWSERS)('in $name', ({ launch }) => …)`. */
export const BROWSERS: { name: string; launch: () => Promise<TestBrowser> }[] = [
  { name: 'Chromium', launch: () => launchChromium({ extension: builtExtension('chromium') }) },
  { name: 'Firefox', launch: () => launchFirefox({ extension: builtExtension('firefox') }) },
]
