// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { LibraryScreen } from '../../components/LibraryScreen.tsx'
import { compareVersions } from '../../lib/versions/index.ts'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeShell } from './fake-shell.ts'
import { press, settingsWith, show } from './render-screen.tsx'
import { MODEL_HTML, MODEL_TEXT, modelClip } from './sample-clips.ts'

const VERSION = {
  v: 1,
  clipId: 'model',
  title: 'Kroger goes to Tmall',
  keptAt: '2018-10-03T09:00:00.000Z',
  contentHash: 'old',
}

async function openReader(versions = [VERSION]) {
  const library = createFakeLibrary([modelClip()])
  library.setBody('model', { html: MODEL_HTML, text: MODEL_TEXT })
  library.listVersions = async () => versions
  library.changesOf = async () =>
    compareVersions('It sells 12 goods.', 'It sells 15 goods.\nCorrection: It sells 15.')
  const shell = createFakeShell(library)
  location.hash = '#clip=model'
  await show(<LibraryScreen tools={{ library, shell, readSettings: settingsWith() }} />)
}

const button = (name: RegExp) => screen.queryByRole('button', { name })
const article = () => screen.getByRole('article')

test('a clip whose text changed shows what was added and taken out, the weightiest on top', async () => {
  await openReader()
  await press(screen.getByRole('button', { name: 'What changed on 3 Oct 2018' }))
  const [title, figure, note] = within(article()).getAllByRole('listitem')
  expect(title?.querySelector('del')?.textContent).toBe('Kroger goes to Tmall')
  expect(figure?.textContent).toBe('12 15It sells 15 goods.')
  expect(note?.textContent).toBe('Correction: It sells 15.')
  const text = article().querySelector('p')
  expect(text?.querySelector('del')?.textContent).toBe('12')
  expect(text?.querySelector('ins')?.textContent).toBe('15')
})

test('one press leads back to the article', async () => {
  await openReader()
  await press(screen.getByRole('button', { name: /What changed/ }))
  await press(screen.getByRole('button', { name: 'Show the article' }))
  expect(article().textContent).toContain('Prices were not given.')
  expect(article().querySelector('ins')).toBeNull()
})

test('a clip that never changed has no word about it', async () => {
  await openReader([])
  expect(button(/changed/)).toBeNull()
})
