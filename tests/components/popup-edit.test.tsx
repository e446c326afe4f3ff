// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { PopupScreen } from '../../components/PopupScreen.tsx'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeShell } from './fake-shell.ts'
import { key, press, settingsWith, settle, show } from './render-screen.tsx'
import { makeClip, modelClip } from './sample-clips.ts'

const OTHER = makeClip({ id: 'other', tags: ['carrefour', 'kroger'] })

async function openSaved(tags: string[] = []) {
  const library = createFakeLibrary([modelClip({ tags }), OTHER])
  const shell = createFakeShell(library)
  const status = await show(
    <PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />,
  )
  await press(screen.getByRole('button', { name: 'Keep' }))
  const tagsNow = () => library.clips().find(clip => clip.id === 'model')?.tags
  return { library, shell, status, tagsNow }
}

const title = () => screen.getByRole('textbox', { name: 'Title' })
const tagBox = () => screen.getByRole('combobox', { name: 'Add a tag' })

async function typeTag(text: string) {
  tagBox().focus()
  fireEvent.change(tagBox(), { target: { value: text } })
  await settle()
}

describe('the title', () => {
  test('is a draft from the first keystroke and in the library after the field is left', async () => {
    const { library, shell } = await openSaved()
    fireEvent.change(title(), { target: { value: 'Kroger goes to China' } })
    expect(shell.drafts.get('model')).toEqual({ title: 'Kroger goes to China' })
    fireEvent.blur(title())
    await settle()
    expect(library.clips()[0]?.title).toBe('Kroger goes to China')
    expect(shell.drafts.has('model')).toBe(false)
  })

  test('cannot be emptied: the stored one stays', async () => {
    const { library } = await openSaved()
    fireEvent.change(title(), { target: { value: ' ' } })
    fireEvent.blur(title())
    await settle()
    expect(library.clips()[0]?.title).toBe(modelClip().title)
  })
})

describe('a draft that the closing popup left behind', () => {
  test('is applied first when the popup opens again', async () => {
    const library = createFakeLibrary([modelClip()])
    const shell = createFakeShell(library)
    shell.drafts.set('model', { note: 'Ask the analyst', tagText: 'gro' })
    await show(<PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />)
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'Ask the analyst')
    expect(tagBox()).toHaveProperty('value', 'gro')
    fireEvent.blur(screen.getByRole('textbox', { name: 'Note' }))
    await settle()
    expect(library.clips()[0]?.note).toBe('Ask the analyst')
    expect(shell.drafts.get('model')).toEqual({ tagText: 'gro' })
  })
})

describe('the tag box', () => {
  test('creates a tag on Enter', async () => {
    const { tagsNow, status } = await openSaved()
    await typeTag('grocery')
    await key('Enter', tagBox())
    expect(tagsNow()).toEqual(['grocery'])
    expect(tagBox()).toHaveProperty('value', '')
    expect(status.textContent).toContain('Added grocery')
  })

  test('creates a tag at a comma, of any script, and keeps the rest', async () => {
    const { tagsNow } = await openSaved()
    await typeTag('grocery，chi')
    expect(tagsNow()).toEqual(['grocery'])
    expect(tagBox()).toHaveProperty('value', 'chi')
  })

  test('offers the tags of the library first, then to create one', async () => {
    await openSaved()
    await typeTag('car')
    const options = screen.getAllByRole('option').map(option => option.textContent)
    expect(options).toEqual(['carrefour1', 'Create “car”'])
  })

  test('takes the offered tag by arrow and Enter', async () => {
    const { tagsNow } = await openSaved()
    await typeTag('car')
    await key('ArrowDown', tagBox())
    await key('Enter', tagBox())
    expect(tagsNow()).toEqual(['carrefour'])
  })

  test('removes the last tag on Backspace when it is empty', async () => {
    const { tagsNow } = await openSaved(['kroger', 'china'])
    tagBox().focus()
    await key('Backspace', tagBox())
    expect(tagsNow()).toEqual(['kroger'])
  })

  test('loses no tag when two are added at once', async () => {
    const { tagsNow } = await openSaved()
    await typeTag('one,two,')
    expect(tagsNow()).toEqual(['one', 'two'])
  })

  test('keeps what is typed as a draft', async () => {
    const { shell } = await openSaved()
    await typeTag('groc')
    expect(shell.drafts.get('model')).toEqual({ tagText: 'groc' })
  })
})

const suggested = () => screen.getByRole('group', { name: 'Suggested tags' })

describe('suggested tags', () => {
  test('are taken with one press', async () => {
    const { tagsNow } = await openSaved()
    await press(within(suggested()).getByRole('button', { name: 'Add tag kroger' }))
    expect(tagsNow()).toEqual(['kroger'])
    expect(within(suggested()).queryByRole('button', { name: 'Add tag kroger' })).toBeNull()
  })

  test('are taken all together', async () => {
    const { tagsNow } = await openSaved()
    await press(within(suggested()).getByRole('button', { name: 'Add all' }))
    expect(tagsNow()).toEqual(['kroger', 'alibaba', 'private label'])
    expect(screen.queryByRole('group', { name: 'Suggested tags' })).toBeNull()
  })

  test('can be refused', async () => {
    const { tagsNow } = await openSaved()
    await press(within(suggested()).getByRole('button', { name: 'Do not suggest alibaba here' }))
    expect(tagsNow()).toEqual([])
    expect(within(suggested()).queryByRole('button', { name: 'Add tag alibaba' })).toBeNull()
  })
})

test('suggestions wait until the question about a known page is answered', async () => {
  const library = createFakeLibrary([modelClip()])
  const shell = createFakeShell(library)
  await show(<PopupScreen tools={{ library, shell, readSettings: settingsWith() }} />)
  expect(screen.queryByRole('group', { name: 'Suggested tags' })).toBeNull()
  await press(screen.getByRole('button', { name: 'Keep' }))
  expect(screen.getByRole('group', { name: 'Suggested tags' })).toBeTruthy()
})

test('a deal stands in one line and holds the sentence that proves it', async () => {
  await openSaved()
  const line = screen.getByText('Kroger × Alibaba · partnership · China · announced')
  expect(line.closest('details')?.textContent).toContain('Kroger said on Monday')
})
