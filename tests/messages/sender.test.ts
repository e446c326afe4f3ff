import { expect, test } from 'vitest'

import { judgeSender } from '../../lib/messages/sender.ts'

const own = { id: 'abc', root: 'chrome-extension://abc/' }
const page = {
  id: 'abc',
  origin: 'chrome-extension://abc',
  url: 'chrome-extension://abc/popup.html',
}
const TAB = { from: 'tab', tabId: 7, url: 'https://news.example/story' }
const tab = {
  id: 'abc',
  origin: 'https://news.example',
  frameId: 0,
  tab: { id: 7 },
  url: 'https://news.example/story',
}

test.for([
  ['the popup', page, { from: 'extension' }],
  [
    'a page of the extension in a tab',
    { ...page, frameId: 0, tab: { id: 3 } },
    { from: 'extension' },
  ],
  [
    'a page in a browser that gives no origin',
    { ...page, origin: undefined },
    { from: 'extension' },
  ],
  ['the content script of a page', tab, TAB],
  ['a frame in a page', { ...tab, frameId: 5 }, null],
  ['a frame of the extension inside a page', { ...page, frameId: 2, tab: { id: 7 } }, null],
  ['another extension', { ...page, id: 'evil' }, null],
  ['nobody', {}, null],
  [
    'an origin that only begins like ours',
    { ...tab, origin: 'chrome-extension://abc.evil.example' },
    TAB,
  ],
  [
    'an address that only looks like ours',
    { ...tab, url: 'chrome-extension://abc/popup.html' },
    { ...TAB, url: 'chrome-extension://abc/popup.html' },
  ],
  ['a content script without a tab', { id: 'abc', origin: 'https://news.example' }, null],
] as const)('%s is judged', ([, sender, judged]) => {
  expect(judgeSender(sender, own)).toEqual(judged)
})
