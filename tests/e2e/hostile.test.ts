import { expect, test } from 'vitest'

import type { Route } from '../browsers/page-server.ts'
import { readClips } from '../browsers/stored-clips.ts'
import { inBrowsers, openPopup, waitForText } from './in-browsers.ts'

const PARAGRAPH = `<p>${'Harbour Foods told its suppliers that the depot opens in spring. '.repeat(4)}</p>`
const STORY = `<article><h1>Harbour Foods opens a depot</h1>${PARAGRAPH.repeat(5)}</article>`

/** A page with the story and with something that works against whoever reads it. */
function page(body: string, script = ''): Route {
  const run = script ? `<script>${script}</script>` : ''
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><title>Harbour Foods opens a depot</title><body>${body}${run}</body>`,
  }
}

/** Builds a nest of `depth` elements with `inside` at its end, hidden or shown. */
function nest(depth: number, inside: string, hidden: boolean): string {
  return `let at = document.body.appendChild(document.createElement('div'));
    at.hidden = ${hidden};
    for (let i = 0; i < ${depth}; i += 1) at = at.appendChild(document.createElement('div'));
    at.innerHTML = ${JSON.stringify(inside)}`
}

const ROUTES = {
  '/prototypes': page(
    STORY,
    `for (const type of [Array, String, Object, Document, Element, Node])
      for (const name of Object.getOwnPropertyNames(type.prototype))
        try { type.prototype[name] = () => { throw new Error('patched') } } catch {}`,
  ),
  '/clobbered': page(
    `<form>${['getAttribute', 'parentNode', 'attributes', 'childNodes', 'removeChild']
      .map(name => `<input name="${name}">`)
      .join('')}${STORY}</form><img name="body"><img name="title">`,
  ),
  '/deep': page('', nest(2_000, STORY, false)),
  '/deepest': page(STORY, nest(100_000, '', true)),
  '/wide': page(
    STORY,
    `const all = document.createDocumentFragment();
     for (let i = 0; i < 120_000; i += 1) all.append(document.createElement('i'));
     document.body.append(all)`,
  ),
  '/long': page(
    `<article><h1>Harbour Foods opens a depot</h1>${PARAGRAPH.repeat(10)}</article>`,
    `const filler = 'shelf after shelf and aisle after aisle '.repeat(2000);
     for (let i = 0; i < 120; i += 1) {
       const p = document.createElement('p'); p.textContent = filler;
       document.querySelector('article').append(p)
     }`,
  ),
  '/surrogates': page(
    STORY,
    `document.querySelector('h1').textContent = document.title = 'Harbour \\ud800 Foods opens a depot'`,
  ),
}

inBrowsers(ROUTES, scene => {
  test.for([
    ['/prototypes', [], 'the depot opens in spring'],
    ['/clobbered', [], 'the depot opens in spring'],
    ['/deep', [], 'the depot opens in spring'],
    ['/deepest', [], 'the depot opens in spring'],
    ['/wide', ['cut-by-size'], 'the depot opens in spring'],
    ['/long', ['cut-by-size'], 'aisle after aisle'],
  ] as const)('%s is clipped all the same', async ([path, warnings, words]) => {
    const { page: tab, popup } = await openPopup(scene, scene.server.origin + path, /Saved/)
    const clip = (await readClips(popup)).find(each => each.url.endsWith(path))
    expect(clip?.title).toContain('Harbour Foods opens a depot')
    expect(clip?.warnings).toEqual(expect.arrayContaining([...warnings]))
    await popup.close()
    const reader = await scene.browser.openExtensionPage(`library.html#clip=${clip?.id}`)
    expect(await waitForText(reader, new RegExp(words))).toContain(words)
    await reader.close()
    await tab.close()
  })

  test('half a character in a title is settled before it is stored', async () => {
    const { popup } = await openPopup(scene, `${scene.server.origin}/surrogates`, /Saved/)
    const clip = (await readClips(popup)).find(each => each.url.endsWith('/surrogates'))
    expect(clip?.title).toBe('Harbour \ufffd Foods opens a depot')
    await popup.close()
  })
})
