import { expect, test } from 'vitest'

import type { Route } from '../browsers/page-server.ts'
import { readClips } from '../browsers/stored-clips.ts'
import { inBrowsers, openPopup } from './in-browsers.ts'

const TITLE = 'Quayside Dairies buys a cheese cellar'
const PLACES = 'north south east west river harbour market station'.split(' ')
/** Paragraphs that differ, as what is told twice is kept once. */
const PARAGRAPHS = PLACES.map(
  (place, at) =>
    `<p>At its ${place} site Quayside Dairies told ${at + 2} growers that the cellar ripens ten thousand wheels. ` +
    `The ${place} team has asked for racks, salt and time, and nobody doubts that it will get all of them by spring.</p>`,
)
const STORY = `<article><h1>${TITLE}</h1>${PARAGRAPHS.join('')}</article>`

/**
 * Watches the page from inside: how long its only thread was held up at most, and whether anything in it has changed.
 * Kept in the session's storage, where a test in either browser can read it.
 */
const WATCH = `
  new MutationObserver(all => sessionStorage.setItem('changes', all.length))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  let last = performance.now()
  let longest = 0
  setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    sessionStorage.setItem('longest', longest)
  }, 20)`

/** A page with the story, that a script makes extreme before it is watched. */
function page(make: string, head = ''): Route {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>
      ${STORY}<section hidden></section>
      <script>
        const section = document.querySelector('section')
        const add = (parent, name) => parent.appendChild(document.createElement(name))
        ${make}
        setTimeout(() => { ${WATCH} })
      </script></body></html>`,
  }
}

function data(json: string): string {
  return `<script type="application/ld+json">${json}</script>`
}

const NESTED = `${'{"@type":"NewsArticle","a":['.repeat(10_000)}1${']}'.repeat(10_000)}`
const WIDE = `[${'{"@type":"NewsArticle","headline":"x","author":{"@id":"y"}},'.repeat(16_000)}{}]`
const BROKEN = `{"@type":"NewsArticle","headline":"${'\\\\"'.repeat(300_000)}`
const CONTROLS = 'getAttribute parentNode attributes childNodes removeChild querySelectorAll remove'

const ROUTES = {
  '/nested-2000': page(`let at = document.querySelector('article')
    const story = at.innerHTML
    at.replaceChildren()
    for (let i = 0; i < 2000; i += 1) at = add(at, 'div')
    at.innerHTML = story`),
  '/nested-in-template': page(`let at = add(document.body, 'template').content
    for (let i = 0; i < 30_000; i += 1) at = add(at, 'div')`),
  '/million-nodes': page(`for (let i = 0; i < 1000; i += 1) {
      const part = add(section, 'div')
      for (let j = 0; j < 1000; j += 1) add(part, 'i')
    }`),
  '/50-megabytes': page(`for (let i = 0; i < 500; i += 1)
      add(section, 'p').textContent = 'shelf after shelf, '.repeat(5300)`),
  '/one-text-of-50-megabytes': page(`add(section, 'p').textContent = 'shelf, '.repeat(7_200_000)`),
  '/clobbered-forms': page(`const form = add(document.body, 'form')
    for (const name of '${CONTROLS}'.split(' ')) add(form, 'input').name = name
    form.append(document.querySelector('article'))`),
  '/nested-data': page('', data(NESTED)),
  '/wide-data': page('', data(WIDE)),
  '/broken-data': page('', data(BROKEN).repeat(3)),
  '/10000-times': page(`for (let i = 0; i < 10000; i += 1) {
      const time = add(section, 'time')
      time.dateTime = '2020-01-01T00:00:00Z'
      time.textContent = i + ' minutes ago, 1 January 2020'
    }`),
  '/huge-attributes': page(`for (let i = 0; i < 5; i += 1) {
      const image = add(section, 'img')
      image.src = 'data:image/png;base64,' + 'A'.repeat(10_000_000)
      image.className = 'share-'.repeat(100_000)
    }`),
}

inBrowsers(ROUTES, scene => {
  test.for(Object.keys(ROUTES))(
    '%s is clipped within three seconds and left as it was',
    async path => {
      const { page: tab, popup } = await openPopup(scene, scene.server.origin + path, /Saved/)
      const clip = (await readClips(popup)).find(each => each.url.endsWith(path))
      await popup.close()
      const seen = await tab.evaluate(() => ({
        changes: sessionStorage.getItem('changes'),
        longest: sessionStorage.getItem('longest'),
      }))
      await tab.close()
      expect(clip?.title).toBe(TITLE)
      expect(clip?.words).toBeGreaterThan(200)
      expect(seen.changes).toBe(null)
      expect(Number(seen.longest)).toBeGreaterThan(0)
      expect(Number(seen.longest)).toBeLessThan(3_000)
    },
  )
})
