// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { PopupScreen } from '../../components/PopupScreen.tsx'
import { previewDraftKey } from '../../components/preview-draft-key.ts'
import type { Clip } from '../../lib/model.ts'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeShell } from './fake-shell.ts'
import { key, press, settingsWith, settle, show } from './render-screen.tsx'
import { modelClip } from './sample-clips.ts'

const DRAFT = previewDraftKey(modelClip().url)

async function openPreview() {
  const library = createFakeLibrary()
  const shell = createFakeShell(library)
  const readSettings = settingsWith({ saveMode: 'preview' })
  await show(<PopupScreen tools={{ library, shell, readSettings }} />)
  return { library, shell }
}

async function typeNote(text: string) {
  fireEvent.change(screen.getByRole('textbox', { name: 'Note' }), { target: { value: text } })
  await settle()
}

async function typeTag(text: string) {
  const box = screen.getByRole('combobox', { name: 'Add a tag' })
  box.focus()
  fireEvent.change(box, { target: { value: text } })
  await settle()
}

/** Presses Save; the press takes the focus from the tag box first, which closes its list. */
async function save() {
  fireEvent.blur(screen.getByRole('combobox', { name: 'Add a tag' }))
  await settle()
  await press(screen.getByRole('button', { name: 'Save' }))
}

describe('saving after a look', () => {
  test('hands over note and tags with the article, so that a popup which closes loses neither', async () => {
    const { library, shell } = await openPreview()
    library.edit = () => new Promise(() => {})
    library.retag = () => new Promise(() => {})
    await typeNote('Ask the analyst')
    await typeTag('grocery,')
    await save()
    expect(library.clips()).toMatchObject([{ note: 'Ask the analyst', tags: ['grocery'] }])
    expect(shell.drafts.has(DRAFT)).toBe(false)
  })

  test('takes what stands in the tag box as one more tag', async () => {
    const { library } = await openPreview()
    await typeTag('grocery')
    await key('Enter', screen.getByRole('combobox', { name: 'Add a tag' }))
    await typeTag(' china ')
    await save()
    expect(library.clips()[0]?.tags).toEqual(['grocery', 'china'])
  })

  test('adds no tag where none was typed', async () => {
    const { library } = await openPreview()
    await typeTag('  ')
    await save()
    expect(library.clips()[0]).toMatchObject({ note: '', tags: [] })
  })
})

/** Another window saves the page between the look and the press of Save. */
async function saveOverKnown(known: Partial<Clip>) {
  const { library, shell } = await openPreview()
  library.put(modelClip(known))
  await typeNote('Ask the analyst')
  await typeTag('grocery')
  await save()
  return { clip: library.clips()[0], shell, library }
}

describe('saving after a look a page that was saved meanwhile', () => {
  test('adds the tags to those of that clip and sets its empty note', async () => {
    const { clip, shell, library } = await saveOverKnown({ tags: ['china'], note: '' })
    expect(library.clips()).toHaveLength(1)
    expect(clip).toMatchObject({ tags: ['china', 'grocery'], note: 'Ask the analyst' })
    expect(shell.drafts.has(DRAFT)).toBe(false)
  })

  test('keeps a note that is there, and the typed one as a draft', async () => {
    const { clip, shell } = await saveOverKnown({ note: 'Mine' })
    expect(clip).toMatchObject({ note: 'Mine', tags: ['grocery'] })
    expect(shell.drafts.get(DRAFT)?.note).toBe('Ask the analyst')
  })
})
