import type { PageRefusal } from '../model.ts'

/**
 * Whether an address can be a page to clip, judged before any call to the tab.
 * Tables from Chromium's and Firefox's own lists of pages closed to extensions, as of 2026-11.
 */
export function classifyUrl(url: string): 'page' | PageRefusal {
  const parsed = URL.parse(url.trim())
  if (!parsed) return 'browser-page'
  if (parsed.protocol === 'about:') return ABOUT_PAGES.get(parsed.pathname) ?? 'browser-page'
  const byScheme = SCHEMES.get(parsed.protocol)
  if (byScheme) return byScheme
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return 'browser-page'
  if (CLOSED_HOSTS.has(parsed.hostname)) return 'no-access'
  const isStore = STORES.some(
    ({ host, path }) => parsed.hostname === host && parsed.pathname.startsWith(path),
  )
  return isStore ? 'store-page' : 'page'
}

/** What a file is by the end of its path, for pages that could not be looked into; null when that says nothing. */
export function classifyFile(url: string): PageRefusal | null {
  const [, ending = ''] = /\.([a-z0-9]{2,4})$/i.exec(URL.parse(url)?.pathname ?? '') ?? []
  return FILES.get(ending.toLowerCase()) ?? null
}

const FILES: ReadonlyMap<string, PageRefusal> = new Map([
  ['pdf', 'pdf'],
  ...['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'webp'].map(ending => [ending, 'image'] as const),
  ...['csv', 'json', 'md', 'txt', 'xml'].map(ending => [ending, 'not-html'] as const),
])

/** Schemes that are not listed, such as `chrome:` or `moz-extension:`, belong to the browser. */
const SCHEMES: ReadonlyMap<string, PageRefusal> = new Map([
  ['view-source:', 'view-source'],
  ['file:', 'local-file'],
  ['chrome-error:', 'error-page'],
  ['chrome-distiller:', 'reader-view'],
  ['read:', 'reader-view'],
  ['data:', 'no-access'],
  ['blob:', 'no-access'],
  ['filesystem:', 'no-access'],
  ['javascript:', 'no-access'],
])

const ABOUT_PAGES: ReadonlyMap<string, PageRefusal> = new Map([
  ['reader', 'reader-view'],
  ['neterror', 'error-page'],
  ['certerror', 'error-page'],
  ['httpsonlyerror', 'error-page'],
  ['blocked', 'error-page'],
  ['tabcrashed', 'error-page'],
])

const STORES: readonly { host: string; path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'discovery.addons.mozilla.org', path: '/' },
  { host: 'addons.opera.com', path: '/' },
]

/** Firefox keeps extensions out of these (`extensions.webextensions.restrictedDomains`). */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
])
