import { expect, test } from 'vitest'

import { classifyUrl } from '../../lib/text/page-class.ts'

test.for<[string, ReturnType<typeof classifyUrl>]>([
  ['https://shelf.example/story', 'page'],
  ['http://localhost:8123/', 'page'],
  ['https://chrome.google.com/intl/en/chrome/', 'page'],
  ['https://chrome.google.com/webstore/detail/x', 'store-page'],
  ['https://chromewebstore.google.com/detail/x', 'store-page'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store-page'],
  ['https://support.mozilla.org/en-US/', 'no-access'],
  ['chrome://extensions/', 'browser-page'],
  ['edge://settings', 'browser-page'],
  ['brave://newtab/', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['moz-extension://1234/popup.html', 'browser-page'],
  ['chrome-extension://abcd/popup.html', 'browser-page'],
  ['devtools://devtools/x', 'browser-page'],
  ['chrome-error://chromewebdata/', 'error-page'],
  ['about:neterror?e=dnsNotFound', 'error-page'],
  ['about:certerror?e=x', 'error-page'],
  ['about:reader?url=https%3A%2F%2Fshelf.example%2F', 'reader-view'],
  ['view-source:https://shelf.example/', 'view-source'],
  ['file:///home/a/story.html', 'local-file'],
  ['data:text/html,<p>x', 'no-access'],
  ['blob:https://shelf.example/1', 'no-access'],
  ['javascript:void 0', 'no-access'],
  ['', 'browser-page'],
  ['nonsense', 'browser-page'],
])('%s is %s', ([url, expected]) => {
  expect(classifyUrl(url)).toBe(expected)
})
