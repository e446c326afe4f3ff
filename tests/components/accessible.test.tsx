// @vitest-environment jsdom
import axe from 'axe-core'
import { expect, test } from 'vitest'

import { LibraryScreen } from '../../components/LibraryScreen.tsx'
import { OptionsScreen } from '../../components/OptionsScreen.tsx'
import { PopupScreen } from '../../components/PopupScreen.tsx'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeShell } from './fake-shell.ts'
import { key, settingsWith, show } from './render-screen.tsx'
import { makeClip, MODEL_HTML, MODEL_TEXT, modelClip } from './sample-clips.ts'

/** What can be told without layout and colours; contrast and overlays are measured in the real browser. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  })
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))
}

function makeTools(clips = [modelClip({ tags: ['kroger'] }), makeClip({ id: 'two' })]) {
  const library = createFakeLibrary(clips)
  library.setBody('model', { html: MODEL_HTML, text: MODEL_TEXT })
  return { library, shell: createFakeShell(library), readSettings: settingsWith() }
}

test('the popup has no accessibility violation', async () => {
  await show(<PopupScreen tools={makeTools()} />)
  expect(await violations()).toEqual([])
})

test('the popup without clips has none', async () => {
  const tools = makeTools([])
  tools.shell.currentPage = () => new Promise(() => {})
  await show(<PopupScreen tools={tools} />)
  expect(await violations()).toEqual([])
})

test('the popup with an open dialog has none', async () => {
  await show(<PopupScreen tools={makeTools()} />)
  await key('?', document.body)
  expect(await violations()).toEqual([])
})

test('the library page with an open clip has none', async () => {
  location.hash = '#clip=model'
  await show(<LibraryScreen tools={makeTools()} />)
  expect(await violations()).toEqual([])
})

test('the options have none', async () => {
  const tools = makeTools()
  await show(<OptionsScreen tools={tools} writeSettings={tools.readSettings} />)
  expect(await violations()).toEqual([])
})
