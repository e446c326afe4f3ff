// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { PopupScreen } from '../../components/PopupScreen.tsx'
import type { ClipFailure } from '../../lib/model.ts'
import { fail } from '../../lib/result.ts'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeShell } from './fake-shell.ts'
import { press, settingsWith, settle, show } from './render-screen.tsx'
import { modelClip } from './sample-clips.ts'

const page = () => screen.getByRole('region', { name: 'This page' })
const button = (name: string) => within(page()).getByRole('button', { name })

describe('opening the popup on a new page', () => {
  test('saves the page at once and announces it', async () => {
    const library = createFakeLibrary()
    const shell = createFakeShell(library)
    const status = await show(
      <PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />,
    )
    expect(library.clips()).toHaveLength(1)
    expect(shell.sent).toHaveLength(1)
    expect(status.textContent?.trim()).toBe('Saved')
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty(
      'value',
      modelClip().title,
    )
  })

  test('has the live region before there is anything to say', async () => {
    const library = createFakeLibrary()
    const shell = createFakeShell(library)
    shell.currentPage = () => new Promise(() => {})
    const status = await show(
      <PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />,
    )
    expect(status.textContent).toBe('')
  })

  test('Undo takes the clip out again, and it can be put back', async () => {
    const library = createFakeLibrary()
    const shell = createFakeShell(library)
    const status = await show(
      <PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />,
    )
    await press(button('Undo'))
    expect(library.clips()).toEqual([])
    expect(status.textContent).toContain('Not saved')
    await press(button('Save this page'))
    expect(library.clips()).toHaveLength(1)
  })

  test('looks first where the settings say so, and saves what was typed', async () => {
    const library = createFakeLibrary()
    const shell = createFakeShell(library)
    const readSettings = settingsWith({ saveMode: 'preview' })
    await show(<PopupScreen tools={{ library, shell, readSettings }} />)
    expect(library.clips()).toEqual([])
    await press(button('Save'))
    expect(library.clips()).toHaveLength(1)
    expect(shell.sent[0]).toMatch(/^article /)
  })
})

async function openKnown() {
  const library = createFakeLibrary([modelClip()])
  const shell = createFakeShell(library)
  const status = await show(
    <PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />,
  )
  return { library, shell, status }
}

describe('opening the popup on a page that is in the library', () => {
  test('writes nothing and says when it was saved', async () => {
    const { library, shell, status } = await openKnown()
    expect(shell.sent).toEqual([])
    expect(library.clips()).toHaveLength(1)
    expect(page().textContent).toContain('Already saved on 3 Oct 2018')
    expect(status.textContent).toContain('Already saved')
  })

  test('Keep leaves it as it is', async () => {
    const { shell } = await openKnown()
    await press(button('Keep'))
    expect(shell.sent).toEqual([])
    expect(within(page()).queryByRole('button', { name: 'Keep' })).toBeNull()
  })

  test.for([
    ['Update', /^update /],
    ['Keep both', /^both /],
  ] as const)('%s asks for exactly that', async ([name, sent]) => {
    const { shell } = await openKnown()
    await press(button(name))
    expect(shell.sent).toEqual([expect.stringMatching(sent)])
  })
})

async function openRefused(linkable: boolean) {
  const library = createFakeLibrary()
  const url = 'https://files.example/report.pdf'
  const shell = createFakeShell(library, {
    page: { state: 'refused', url, title: 'report.pdf', reason: 'pdf', linkable },
  })
  await show(<PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />)
  return { library, shell }
}

describe('a page that cannot be clipped', () => {
  test('gets one sentence and the offer to save the link', async () => {
    const { library, shell } = await openRefused(true)
    expect(page().textContent).toContain('This is a PDF')
    expect(library.clips()).toEqual([])
    await press(button('Save the link only'))
    expect(library.clips()[0]?.kind).toBe('link')
    expect(shell.sent).toEqual([expect.stringMatching(/^link /)])
  })

  test('offers no link where a link would lead nowhere', async () => {
    await openRefused(false)
    expect(within(page()).queryByRole('button')).toBeNull()
  })
})

describe('a save that fails', () => {
  test.for<ClipFailure>(['worker-lost', 'no-answer', 'storage-full'])(
    'because of %s says that nothing was lost, and Try again sends the same id',
    async reason => {
      const library = createFakeLibrary()
      const shell = createFakeShell(library)
      const second = createFakeShell(library)
      const ids: string[] = []
      shell.clipPage = async (id, onKnown) => {
        ids.push(id)
        return ids.length === 1 ? fail(reason) : second.clipPage(id, onKnown)
      }
      await show(<PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />)
      expect(page().textContent).toContain('Nothing was lost.')
      await press(button('Try again'))
      await settle()
      expect(ids).toEqual([ids[0], ids[0]])
      expect(library.clips()).toHaveLength(1)
    },
  )

  test('never shows Saved before the answer is there', async () => {
    const library = createFakeLibrary()
    const shell = createFakeShell(library)
    shell.clipPage = () => new Promise(() => {})
    const status = await show(
      <PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />,
    )
    expect(page().textContent).toContain('Saving…')
    expect(status.textContent).toContain('Saving')
    expect(screen.queryByText('Saved')).toBeNull()
  })
})
