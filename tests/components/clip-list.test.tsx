// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'

import { PopupScreen } from '../../components/PopupScreen.tsx'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeShell } from './fake-shell.ts'
import { key, press, settingsWith, settle, show } from './render-screen.tsx'
import { makeClip } from './sample-clips.ts'

const CLIPS = [
  makeClip({ id: 'one', title: 'Tesco ends its pact', tags: ['tesco'] }),
  makeClip({ id: 'two', title: 'Lidl sells wine', tags: ['lidl', 'wine'] }),
  makeClip({ id: 'three', title: 'Aldi opens in Spain', tags: ['aldi'] }),
]

/** A refused page keeps the upper part out of the way. */
async function openList(clips = CLIPS) {
  const library = createFakeLibrary(clips)
  const shell = createFakeShell(library, {
    page: {
      state: 'refused',
      url: 'about:blank',
      title: '',
      reason: 'browser-page',
      linkable: false,
    },
  })
  const status = await show(
    <PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />,
  )
  return { library, shell, status }
}

const rows = () => within(screen.getByRole('grid', { name: 'Clips' })).getAllByRole('row')
const search = () => screen.getByRole('searchbox', { name: 'Search clips' })

function focusRow(title: string): HTMLElement {
  const row = screen.getByRole('row', { name: new RegExp(title) })
  row.focus()
  return row
}

describe('the keys of the list', () => {
  test('slash goes to the search, arrow down on to the list', async () => {
    await openList()
    await key('/', document.body)
    expect(document.activeElement).toBe(search())
    await key('ArrowDown')
    expect(document.activeElement).toBe(rows()[0])
  })

  test.for([
    ['Enter', 'reader:two'],
    ['o', 'https://news.example/two'],
  ] as const)('%s opens %s', async ([name, opened]) => {
    const { shell } = await openList()
    await key(name, focusRow('Lidl'))
    expect(shell.opened).toEqual([opened])
  })

  test('c copies the clip as Markdown', async () => {
    const { shell, status } = await openList()
    await key('c', focusRow('Lidl'))
    expect(shell.copied).toEqual(['# Lidl sells wine'])
    expect(status.textContent).toContain('Copied as Markdown')
  })

  test('j and k move like the arrows', async () => {
    await openList()
    await key('j', focusRow('Tesco'))
    expect(document.activeElement?.textContent).toContain('Lidl')
    await key('k')
    expect(document.activeElement?.textContent).toContain('Tesco')
  })

  test('letters typed into the search stay letters', async () => {
    const { shell } = await openList()
    search().focus()
    await key('o')
    await key('?')
    expect(shell.opened).toEqual([])
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the keys that open a dialog', () => {
  test('t opens the clip with the focus in its tag box', async () => {
    await openList()
    await key('t', focusRow('Lidl'))
    const dialog = screen.getByRole('dialog', { name: 'Edit clip' })
    expect(document.activeElement).toBe(within(dialog).getByRole('combobox', { name: 'Add a tag' }))
  })

  test('e opens the clip with the focus in its title', async () => {
    await openList()
    await key('e', focusRow('Lidl'))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' }))
  })

  test('the question mark shows the sheet of keys', async () => {
    await openList()
    await key('?', document.body)
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy()
  })
})

describe('deleting', () => {
  test('by key is announced, and Undo brings the clip back', async () => {
    const { library, status } = await openList()
    await key('Delete', focusRow('Lidl'))
    expect(library.clips()).toHaveLength(2)
    expect(status.textContent).toContain('Deleted “Lidl sells wine”')
    await press(screen.getByRole('button', { name: 'Undo' }))
    expect(library.clips()).toHaveLength(3)
    expect(status.textContent).toContain('Restored')
  })

  test('is undone by Control Z as well', async () => {
    const { library } = await openList()
    await key('Delete', focusRow('Lidl'))
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    await settle()
    expect(library.clips()).toHaveLength(3)
  })

  test('is in the menu of each clip', async () => {
    const { library } = await openList()
    await press(screen.getByRole('button', { name: 'More for Lidl sells wine' }))
    await press(screen.getByRole('menuitem', { name: /Delete/ }))
    expect(library.clips().map(clip => clip.id)).toEqual(['one', 'three'])
  })
})

describe('narrowing the list', () => {
  test('by words shows what matches and says how many', async () => {
    const { status } = await openList()
    fireEvent.change(search(), { target: { value: 'wine' } })
    await settle()
    expect(rows()).toHaveLength(1)
    expect(status.textContent).toContain('1 clip found')
  })

  test('to nothing says so and leads back to all', async () => {
    await openList()
    fireEvent.change(search(), { target: { value: 'zebra' } })
    await settle()
    expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeTruthy()
    await press(screen.getByRole('button', { name: 'Show all clips' }))
    expect(rows()).toHaveLength(3)
  })

  test('marks what was found in the title', async () => {
    await openList()
    fireEvent.change(search(), { target: { value: 'wine' } })
    await settle()
    expect(screen.getByText('wine', { selector: 'mark' })).toBeTruthy()
    fireEvent.change(search(), { target: { value: '' } })
    await settle()
    expect(screen.queryByText('wine', { selector: 'mark' })).toBeNull()
  })

  test('to nothing by a slip of the finger offers what was meant', async () => {
    await openList()
    fireEvent.change(search(), { target: { value: 'whine' } })
    await settle()
    await press(screen.getByRole('button', { name: 'Search for wine' }))
    expect(rows()).toHaveLength(1)
  })

  test('by what looks like a filter and is none says so', async () => {
    await openList()
    fireEvent.change(search(), { target: { value: 'colour:red' } })
    await settle()
    expect(screen.getByText(/“colour:red” is no filter/)).toBeTruthy()
  })

  test('keeps to the order that was chosen', async () => {
    await openList([
      makeClip({ id: 'old', title: 'Old story', publishedOn: '2018-01-01' }),
      makeClip({ id: 'new', title: 'New story', publishedOn: '2018-02-01' }),
    ])
    await press(screen.getByRole('button', { name: 'Sort: Best match' }))
    await press(screen.getByRole('menuitemradio', { name: 'Newest story' }))
    expect(rows()[0]?.textContent).toContain('New story')
    expect(screen.getByRole('button', { name: 'Sort: Newest story' })).toBeTruthy()
  })

  test('by a tag and back', async () => {
    await openList()
    await press(screen.getByRole('button', { name: 'Tags' }))
    await press(screen.getByRole('option', { name: /aldi/ }))
    await key('Escape')
    expect(rows()).toHaveLength(1)
    await press(screen.getByRole('button', { name: 'Stop filtering by aldi' }))
    expect(rows()).toHaveLength(3)
  })
})

describe('a library without clips to show', () => {
  test('that is new says what to do', async () => {
    await openList([])
    expect(screen.getByRole('heading', { name: 'No clips yet' })).toBeTruthy()
  })

  test('that lost its clips never looks new, and brings back what was kept', async () => {
    const library = createFakeLibrary()
    const shell = createFakeShell(library)
    shell.currentPage = () => new Promise(() => {})
    library.setHealth({ state: 'missing', missing: 212, restorable: 180 })
    await show(<PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />)
    expect(screen.getByRole('heading', { name: 'Your library is missing 212 clips' })).toBeTruthy()
    expect(screen.queryByText('No clips yet')).toBeNull()
    await press(screen.getByRole('button', { name: 'Restore what Endcap kept' }))
    expect(screen.getByRole('row', { name: /Brought back/ })).toBeTruthy()
    expect(screen.queryByText(/is missing/)).toBeNull()
  })

  test('that does not open says so and offers to try again', async () => {
    const library = createFakeLibrary()
    const shell = createFakeShell(library)
    library.setHealth(new Error('planted'))
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await show(<PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />)
    library.setHealth({ state: 'sound' })
    await press(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.queryByText('The library does not open')).toBeNull()
  })
})
