// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { LibraryScreen } from '../../components/LibraryScreen.tsx'
import { PopupScreen } from '../../components/PopupScreen.tsx'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeShell } from './fake-shell.ts'
import { press, settingsWith, show } from './render-screen.tsx'
import { makeClip, modelClip } from './sample-clips.ts'

const WIRE = makeClip({ id: 'wire', siteName: 'Reuters', title: 'Kroger to sell on Tmall' })
const PAPER = makeClip({ id: 'paper', siteName: 'Grocery Ledger', title: 'Kroger goes to China' })
const POST = makeClip({ id: 'post', siteName: 'Ohio Post', title: 'Cincinnati meets Hangzhou' })

async function openReader() {
  const library = createFakeLibrary([PAPER, WIRE, POST])
  library.setStory([WIRE, PAPER, POST])
  const shell = createFakeShell(library)
  location.hash = '#clip=paper'
  await show(<LibraryScreen tools={{ library, shell, readSettings: settingsWith() }} />)
  return library
}

const facts = () => screen.getByRole('complementary', { name: 'About this clip' })
const copies = () => within(facts()).getAllByRole('button', { name: /Reuters|Ledger|Post/ })

describe('the copies of a story', () => {
  test('stand beside the open one, the original first, with what each leaves out and has alone', async () => {
    await openReader()
    expect(copies().map(each => each.textContent)).toEqual([
      'Reuters2 Oct 2018 · originalKroger to sell on Tmall',
      'Grocery Ledger2 Oct 2018 · 1 paragraph cutKroger goes to China',
      'Ohio Post2 Oct 2018 · 2 paragraphs cutCincinnati meets Hangzhou',
    ])
    expect(copies().map(each => each.getAttribute('aria-current'))).toEqual([null, 'true', null])
    expect(facts().textContent).toContain('1 paragraph only hereOnly in Ohio Post.')
  })

  test('are opened by a press', async () => {
    await openReader()
    const [wire] = copies()
    if (wire) await press(wire)
    expect(location.hash).toBe('#clip=wire')
  })

  test('are left by a clip that tells another story', async () => {
    const library = await openReader()
    await press(screen.getByRole('button', { name: 'Not the same story' }))
    expect(await library.storyOf('paper')).toBeNull()
    expect(screen.getAllByText('Kept apart from this story').length).toBeGreaterThan(0)
  })

  test('are joined by hand from the list', async () => {
    const library = createFakeLibrary([PAPER, WIRE, POST])
    const joined: string[][] = []
    library.joinStory = async ids => {
      joined.push(ids)
      return { change: 0 }
    }
    const shell = createFakeShell(library)
    await show(<LibraryScreen tools={{ library, shell, readSettings: settingsWith() }} />)
    const [one, other] = screen.getAllByRole('checkbox')
    if (one) await press(one)
    expect(screen.queryByRole('button', { name: 'Same story' })).toBeNull()
    if (other) await press(other)
    await press(screen.getByRole('button', { name: 'Same story' }))
    expect(joined).toEqual([['paper', 'wire']])
    expect(screen.queryByRole('toolbar', { name: 'Selected clips' })).toBeNull()
  })

  test('are counted in the row of the list', async () => {
    await openReader()
    expect(screen.getByRole('row', { name: /goes to China/ }).textContent).toContain(
      'Grocery Ledger+2 outlets',
    )
  })
})

describe('the popup', () => {
  test('says that the story is there from another outlet, and opens it', async () => {
    const clip = modelClip()
    const library = createFakeLibrary([clip])
    const today = new Date()
    const before = new Date(today.getTime() - 2 * 86_400_000).toISOString()
    library.setStory([{ ...WIRE, clippedAt: before }, clip])
    const shell = createFakeShell(library, { clip })
    await show(<PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />)
    const page = screen.getByRole('region', { name: 'This page' })
    expect(page.textContent).toContain('You have this story from Reuters, 2 days ago')
    await press(within(page).getByRole('button', { name: 'Open' }))
    expect(shell.opened).toEqual(['reader:wire'])
  })

  test('says nothing of a story that only this clip tells', async () => {
    const library = createFakeLibrary([modelClip()])
    const shell = createFakeShell(library)
    await show(<PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />)
    expect(screen.queryByText(/You have this story/)).toBeNull()
  })
})
