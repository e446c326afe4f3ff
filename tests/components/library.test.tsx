// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { LibraryScreen } from '../../components/LibraryScreen.tsx'
import type { Body } from '../../lib/model.ts'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeShell } from './fake-shell.ts'
import { key, press, settingsWith, settle, show } from './render-screen.tsx'
import { makeClip, MODEL_HTML, MODEL_TEXT, modelClip } from './sample-clips.ts'

async function openLibraryPage(hash = '', body: Body = { html: MODEL_HTML, text: MODEL_TEXT }) {
  const library = createFakeLibrary([
    modelClip(),
    makeClip({ id: 'two', title: 'Lidl sells wine' }),
  ])
  library.setBody('model', body)
  const shell = createFakeShell(library)
  location.hash = hash
  const status = await show(
    <LibraryScreen tools={{ library, shell, readSettings: settingsWith() }} />,
  )
  return { library, shell, status }
}

const reader = () => screen.getByRole('region', { name: 'Reader' })
const article = () => within(reader()).getByRole('article')

describe('the reader', () => {
  test('opens the clip that the address names', async () => {
    await openLibraryPage('#clip=model')
    expect(article().textContent).toContain('Prices were not given.')
  })

  test('opens the clip that is chosen in the list, and the address says so', async () => {
    await openLibraryPage()
    expect(reader().textContent).toContain('Nothing open')
    await key('Enter', screen.getByRole('row', { name: /Kroger/ }))
    fireEvent(window, new Event('hashchange'))
    await settle()
    expect(location.hash).toBe('#clip=model')
    expect(article().textContent).toContain('Prices were not given.')
  })

  test('says that an address leads nowhere', async () => {
    await openLibraryPage('#clip=gone')
    expect(reader().textContent).toContain('This clip is not in the library')
  })

  test('says that a link holds no text', async () => {
    await openLibraryPage('#clip=two')
    expect(article().textContent).toContain('This clip holds the link only')
  })
})

const back = () => within(reader()).getByRole('button', { name: 'Clips' })

/** Closes the reader from the button that is about to vanish. */
async function goBack() {
  back().focus()
  await press(back())
  fireEvent(window, new Event('hashchange'))
  await settle()
}

describe('going back from the reader', () => {
  test('puts the focus on the row of the clip that was read', async () => {
    await openLibraryPage()
    const row = screen.getByRole('row', { name: /Lidl/ })
    row.focus()
    await key('Enter', row)
    fireEvent(window, new Event('hashchange'))
    await settle()
    await goBack()
    expect(document.activeElement).toBe(screen.getByRole('row', { name: /Lidl/ }))
  })

  test('puts the focus on the list when the address had opened the clip', async () => {
    await openLibraryPage('#clip=model')
    await goBack()
    expect(screen.getByRole('grid', { name: 'Clips' }).contains(document.activeElement)).toBe(true)
  })

  test('goes to the search where there is no list', async () => {
    const { library } = await openLibraryPage('#clip=model')
    await library.remove(['model', 'two'])
    await settle()
    const away = within(reader()).getByRole('button', { name: 'Back to the list' })
    away.focus()
    await press(away)
    fireEvent(window, new Event('hashchange'))
    await settle()
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search clips' }))
  })

  test('leaves the focus where the person put it', async () => {
    await openLibraryPage('#clip=model')
    const search = screen.getByRole('searchbox', { name: 'Search clips' })
    search.focus()
    location.hash = ''
    fireEvent(window, new Event('hashchange'))
    await settle()
    expect(document.activeElement).toBe(search)
  })
})

const tick = (name: RegExp) => {
  const row = screen.getByRole('row', { name })
  return press(within(row).getByRole('checkbox'))
}

describe('several clips at once', () => {
  test('are exported together', async () => {
    const { shell } = await openLibraryPage()
    await tick(/Kroger/)
    await tick(/Lidl/)
    await press(screen.getByRole('button', { name: 'Export Markdown' }))
    expect(shell.saved.map(file => file.name)).toEqual(['markdown-2.md'])
  })

  test('are deleted together and come back together', async () => {
    const { library, status } = await openLibraryPage()
    await tick(/Kroger/)
    await tick(/Lidl/)
    await press(screen.getByRole('button', { name: 'Delete' }))
    expect(library.clips()).toEqual([])
    expect(status.textContent).toContain('Deleted 2 clips')
    await press(screen.getByRole('button', { name: 'Undo' }))
    expect(library.clips()).toHaveLength(2)
  })
})
