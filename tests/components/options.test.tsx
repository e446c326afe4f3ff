// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { OptionsScreen } from '../../components/OptionsScreen.tsx'
import type { Settings } from '../../lib/settings.ts'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeShell } from './fake-shell.ts'
import { press, settingsWith, settle, show } from './render-screen.tsx'
import { modelClip } from './sample-clips.ts'

async function openOptions() {
  const library = createFakeLibrary([modelClip()])
  const shell = createFakeShell(library)
  const written: Partial<Settings>[] = []
  const writeSettings = async (change: Partial<Settings>) => {
    written.push(change)
    return { ...(await settingsWith()()), ...change }
  }
  const tools = { library, shell, readSettings: settingsWith() }
  const status = await show(<OptionsScreen tools={tools} writeSettings={writeSettings} />)
  return { library, shell, status, written }
}

describe('options', () => {
  test('show the shortcuts as they are bound, and which are not', async () => {
    await openOptions()
    expect(screen.getByText('Alt+Shift+K')).toBeTruthy()
    expect(screen.getByText('No key')).toBeTruthy()
  })

  test('keep the chosen way of saving', async () => {
    const { written, status } = await openOptions()
    await press(screen.getByRole('radio', { name: 'Look first' }))
    expect(written).toEqual([{ saveMode: 'preview' }])
    expect(screen.getByRole('radio', { name: 'Look first' })).toHaveProperty('checked', true)
    expect(status.textContent).toContain('Setting saved')
  })

  test('show what a file looks like without its properties', async () => {
    await openOptions()
    expect(screen.getByText(/^---/)).toBeTruthy()
    await press(screen.getByRole('checkbox', { name: 'Start files with properties' }))
    expect(screen.queryByText(/^---/)).toBeNull()
  })

  test('say how much is stored', async () => {
    await openOptions()
    expect(screen.getByText('1 clip · 12.4 MB used, 120 GB free')).toBeTruthy()
  })

  test('write a backup of everything', async () => {
    const { shell } = await openOptions()
    await press(screen.getByRole('button', { name: 'Back up all clips' }))
    expect(shell.saved.map(file => file.name)).toEqual(['backup-0.md'])
  })

  test('restore a backup and say what came back', async () => {
    const { status } = await openOptions()
    const input = document.querySelector('input[type="file"]')
    if (!input) throw new Error('no file input')
    fireEvent.change(input, { target: { files: [new File(['{}'], 'backup.json')] } })
    await settle()
    expect(status.textContent).toContain('Restored 2 clips; 1 clip already there')
  })
})
