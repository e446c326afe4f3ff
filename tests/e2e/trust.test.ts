import { expect, test } from 'vitest'

import { articleOf } from '../library/open-test-library.ts'
import { inBrowsers, openPopup, storyPage, waitForLive } from './in-browsers.ts'

const ROUTES = { '/granted': storyPage('Delhaize') }
const ID = '019a4a3c-0000-7000-8000-000000000001'

inBrowsers(ROUTES, scene => {
  test('a script in a page can neither make calls of the extension nor save unasked', async () => {
    const { popup } = await openPopup(scene, `${scene.server.origin}/granted`, /Saved/)
    await popup.close()
    const article = articleOf({ url: 'https://trade.example/forged' })
    const answers = await scene.browser.inBackground(askFromPage, [
      { name: 'saveArticle', ask: { id: ID, article, onKnown: 'both' } },
      { name: 'clipLink', ask: { id: ID, url: 'https://trade.example/forged', title: 'Forged' } },
      { name: 'save', ask: { id: ID, article, onKnown: 'both' } },
      { name: 'undo', ask: { id: ID } },
      { name: 'constructor', ask: {} },
      { name: '__proto__', ask: {} },
    ])
    for (const answer of answers) expect(['nothing', 'refused']).toContain(answer)
    const clips = await waitForLive(scene, 1)
    expect(clips[0]?.title).toBe('Delhaize opens a depot')
  })

  test('a web page cannot reach the extension at all', async () => {
    const page = await scene.browser.open(`${scene.server.origin}/granted`)
    const reached = await page.evaluate(async origin => {
      const paths = ['popup.html', 'library.html', 'clipper.js', 'icon/16.png', 'manifest.json']
      const tries = paths.map(path => fetch(`${origin}/${path}`).then(Boolean, () => false))
      return Promise.all(tries)
    }, scene.browser.origin)
    expect(reached).toEqual([false, false, false, false, false])
  })
})

type Api = {
  tabs: { query(filter: object): Promise<{ id: number }[]> }
  runtime: { sendMessage(message: object): Promise<unknown> }
  scripting: { executeScript(injection: object): Promise<{ result: string }[]> }
}

/** Runs in the background: sends messages from the content script's world of the tab in front. */
async function askFromPage(messages: object[]): Promise<string[]> {
  const chrome = Reflect.get(globalThis, 'chrome') as Api
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const send = async (message: object) => {
    try {
      const { runtime } = Reflect.get(globalThis, 'chrome') as Api
      const answer = JSON.stringify((await runtime.sendMessage(message)) ?? null)
      if (answer === 'null' || answer === '{"value":null}') return 'nothing'
      return answer.includes('"ok":false') || answer.includes('"error"') ? 'refused' : answer
    } catch {
      return 'nothing'
    }
  }
  const answers: string[] = []
  for (const message of messages) {
    const [sent] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id },
      func: send,
      args: [message],
    })
    answers.push(sent?.result ?? 'nothing')
  }
  return answers
}
