// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { LibraryScreen } from '../../components/LibraryScreen.tsx'
import { PopupScreen } from '../../components/PopupScreen.tsx'
import { previewDraftKey } from '../../components/preview-draft-key.ts'
import type { Clip } from '../../lib/model.ts'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeShell } from './fake-shell.ts'
import { key, press, settingsWith, settle, show } from './render-screen.tsx'
import { makeClip, modelClip } from './sample-clips.ts'

/** A clip whose date line and address disagree. */
const CLASHING: Partial<Clip> = {
  authors: ['Ana Lee', 'Bo Marsh'],
  publishedOn: '2018-10-02',
  warnings: ['date-uncertain'],
  origins: {
    siteName: { source: 'meta og:site_name', confidence: 0.9, also: [] },
    publishedOn: {
      source: 'visible date line',
      confidence: 0.6,
      also: [{ value: '2018-10-03', source: 'address' }],
    },
  },
}

async function openPopup(
  fields: Partial<Clip> = CLASHING,
  saveMode: 'at-once' | 'preview' = 'at-once',
) {
  const library = createFakeLibrary()
  const shell = createFakeShell(library, { clip: modelClip(fields) })
  const readSettings = settingsWith({ saveMode })
  const status = await show(<PopupScreen tools={{ library, shell, readSettings }} />)
  return { library, shell, status, stored: () => library.clips()[0] }
}

const page = () => within(screen.getByRole('region', { name: 'This page' }))
const warnings = () => page().queryByRole('list', { name: 'Warnings' })
const button = (name: string | RegExp) => page().getByRole('button', { name })

/** Opens the popover of a value and gives its field. */
async function openField(name: string): Promise<HTMLElement> {
  await press(button(new RegExp(`^${name}`)))
  return within(screen.getByRole('dialog')).getByRole('textbox')
}

async function write(field: HTMLElement, text: string) {
  fireEvent.change(field, { target: { value: text } })
  await key('Enter', field)
}

describe('a value whose sources disagree', () => {
  test('is flagged in words, once, with the other value one press away', async () => {
    await openPopup()
    expect(warnings()?.textContent).toBe(
      '2 sources disagree on the day.Use 3 Oct 2018 from the addressKeep this day',
    )
  })

  test('takes the other value with one press, and Undo takes that back', async () => {
    const { stored, status } = await openPopup()
    await press(button('Use 3 Oct 2018 from the address'))
    expect(stored()?.publishedOn).toBe('2018-10-03')
    expect(status.textContent).toContain('Day changed')
    await press(within(screen.getByRole('region', { name: 'Notices' })).getByText('Undo'))
    expect(stored()?.publishedOn).toBe('2018-10-02')
    expect(warnings()).not.toBeNull()
  })

  test('is kept with one press and not questioned again', async () => {
    const { stored } = await openPopup()
    await press(button('Keep this day'))
    expect(stored()).toMatchObject({ publishedOn: '2018-10-02', warnings: [] })
    expect(stored()?.origins.publishedOn?.source).toBe('you')
    expect(warnings()).toBeNull()
  })

  test.for<[string, Partial<Clip>]>([
    ['is sure', { origins: {} }],
    [
      'has one name in two lengths',
      {
        siteName: 'Shelf Week',
        origins: {
          siteName: {
            source: 'json-ld',
            confidence: 0.6,
            also: [{ value: 'Shelf Week Magazine', source: 'address' }],
          },
        },
      },
    ],
    [
      'was found where values are nearly always right',
      {
        origins: {
          publishedOn: {
            source: 'json-ld',
            confidence: 0.98,
            also: [{ value: '2018-10-03', source: 'address' }],
          },
        },
      },
    ],
  ])('is not flagged when it %s', async ([, fields]) => {
    await openPopup(fields)
    expect(warnings()).toBeNull()
  })

  test('is flagged as uncertain where nothing else is known', async () => {
    const title = { source: 'title element', confidence: 0.4, also: [] }
    await openPopup({ origins: { title } })
    expect(warnings()?.textContent).toBe('The title is uncertain.Keep this title')
  })
})

describe('a value of the meta line', () => {
  test('tells where it was found and how often that is right', async () => {
    await openPopup()
    await press(button('Outlet: Ten Square Display'))
    expect(screen.getByRole('dialog').textContent).toContain(
      'From the page’s data (meta og:site_name), right on 90 of 100 pages.',
    )
  })

  test.for([
    ['Day', '2018-10-04', { publishedOn: '2018-10-04' }],
    ['Day', 'October 4, 2018', { publishedOn: '2018-10-04' }],
    ['Day', '', { publishedOn: null }],
    ['Byline', 'Ana Lee, Mei Tanaka、Bo Marsh', { authors: ['Ana Lee', 'Mei Tanaka', 'Bo Marsh'] }],
    ['Outlet', 'Ten Square', { siteName: 'Ten Square' }],
  ] as const)('%s is set by writing %j and Enter', async ([name, text, expected]) => {
    const { stored } = await openPopup()
    await write(await openField(name), text)
    expect(stored()).toMatchObject(expected)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test.for([
    ['Day', 'soon', 'That is no day.'],
    ['Day', '3/10/2018', 'Day and month could be swapped.'],
    ['Outlet', ' ', 'A clip needs an outlet.'],
    ['Byline', 'ana@shelf.example', '“ana@shelf.example” is no name.'],
  ] as const)('%s refuses %j with the reason', async ([name, text, reason]) => {
    const { stored } = await openPopup()
    const before = stored()
    const field = await openField(name)
    await write(field, text)
    expect(screen.getByRole('alert').textContent).toContain(reason)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(field).toHaveProperty('value', text)
    expect(stored()).toEqual(before)
  })

  test('comes back with Escape', async () => {
    const { stored } = await openPopup()
    const field = await openField('Outlet')
    fireEvent.change(field, { target: { value: 'Ten' } })
    await key('Escape', field)
    expect(field).toHaveProperty('value', 'Ten Square Display')
    fireEvent.blur(field)
    await settle()
    expect(stored()?.siteName).toBe('Ten Square Display')
  })
})

describe('a look before saving', () => {
  test('takes corrections along and keeps them as a draft until then', async () => {
    const { library, shell } = await openPopup(CLASHING, 'preview')
    await press(button('Use 3 Oct 2018 from the address'))
    expect(library.clips()).toEqual([])
    expect(shell.drafts.get(previewDraftKey(modelClip().url))?.corrections).toBe(
      '{"publishedOn":"2018-10-03"}',
    )
    await press(button('Save'))
    expect(shell.articles[0]).toMatchObject({
      publishedOn: '2018-10-03',
      warnings: [],
      origins: { publishedOn: { source: 'you' } },
    })
  })

  test('hands over a title that was typed as the person’s', async () => {
    const { shell } = await openPopup(CLASHING, 'preview')
    fireEvent.change(page().getByRole('textbox', { name: 'Title' }), { target: { value: 'Mine' } })
    await press(button('Save'))
    expect(shell.articles[0]).toMatchObject({
      title: 'Mine',
      origins: { title: { source: 'you' } },
    })
  })

  test('finds corrections that a closed popup left behind', async () => {
    const library = createFakeLibrary()
    const shell = createFakeShell(library, { clip: modelClip(CLASHING) })
    shell.drafts.set(previewDraftKey(modelClip().url), { corrections: '{"siteName":"Ten Square"}' })
    const readSettings = settingsWith({ saveMode: 'preview' })
    await show(<PopupScreen tools={{ library, shell, readSettings }} />)
    expect(button('Outlet: Ten Square')).toBeTruthy()
  })
})

describe('a warning', () => {
  const STUB: Partial<Clip> = { warnings: ['paywall', 'very-short'], origins: {} }

  test('says what to do as buttons, each once', async () => {
    await openPopup(STUB)
    expect(warnings()?.textContent).toBe(
      'This page shows only the start of the article.Clip the selectionClip the whole page' +
        'Very little text was found.',
    )
  })

  test('has the selection or the whole page clipped in the place of what was', async () => {
    const { shell, library } = await openPopup(STUB)
    await press(button('Clip the whole page'))
    expect(shell.sent.at(-1)).toMatch(/^update page /)
    expect(page().getByText('Updated. The earlier text is kept.')).toBeTruthy()
    expect(library.clips()).toHaveLength(1)
  })

  test('tells that nothing is selected, and the clip stays on show', async () => {
    const { shell } = await openPopup(STUB)
    shell.clipPage = async () => ({ ok: false, reason: 'no-selection' })
    await press(button('Clip the selection'))
    expect(screen.getByRole('region', { name: 'Notices' }).textContent).toContain(
      'Nothing is selected on the page.',
    )
    expect(page().getByText('Saved')).toBeTruthy()
  })

  test('reads something else for a look', async () => {
    const { shell } = await openPopup(STUB, 'preview')
    await press(button('Clip the whole page'))
    expect(shell.sent).toEqual(['read page'])
    expect(button('Save')).toBeTruthy()
  })

  test('is words alone in the library, where the page is not open', async () => {
    await openLibrary(STUB)
    expect(screen.getByRole('list', { name: 'Warnings' }).textContent).toBe(
      'This page shows only the start of the article. Clip the selection instead?' +
        'Very little text was found. Clip the selection instead?',
    )
  })
})

async function openLibrary(fields: Partial<Clip>) {
  const other = makeClip({ id: 'other', url: 'https://news.example/other', title: 'Other story' })
  const library = createFakeLibrary([modelClip(fields), other])
  const shell = createFakeShell(library)
  location.hash = '#clip=model'
  await show(<LibraryScreen tools={{ library, shell, readSettings: settingsWith() }} />)
  return { library }
}

const details = () => within(screen.getByRole('complementary', { name: 'About this clip' }))

describe('the details in the library', () => {
  test.for([
    ['Section', 'Own label', { section: 'Own label' }],
    ['Language', 'German', { lang: 'de' }],
    ['Language', 'pt-br', { lang: 'pt-BR' }],
    ['Language', '', { lang: null }],
    ['Address', 'https://news.example/new', { canonicalUrl: 'https://news.example/new' }],
  ] as const)('%s is set by writing %j', async ([name, text, expected]) => {
    const { library } = await openLibrary({ section: 'Retail' })
    await press(details().getByRole('button', { name: new RegExp(`^${name}`) }))
    await write(within(screen.getByRole('dialog')).getByRole('textbox'), text)
    expect(library.clips()[0]).toMatchObject(expected)
  })

  test.for([
    ['Language', 'Klingonish', 'No language has that name.'],
    ['Address', 'news.example', 'That is no web address.'],
    ['Address', 'javascript:alert(1)', 'That is no web address.'],
    ['Address', 'https://news.example/other', '“Other story” is saved under this address.'],
  ] as const)('%s refuses %j with the reason', async ([name, text, reason]) => {
    await openLibrary({})
    await press(details().getByRole('button', { name: new RegExp(`^${name}`) }))
    await write(within(screen.getByRole('dialog')).getByRole('textbox'), text)
    expect(screen.getByRole('alert').textContent).toContain(reason)
  })

  test('tell reading time, access and keywords', async () => {
    await openLibrary({ isFree: false, keywords: ['tea', 'ports'] })
    expect(details().getByText('For subscribers')).toBeTruthy()
    expect(details().getByText('tea, ports')).toBeTruthy()
    expect(screen.getByText('2 min')).toBeTruthy()
  })

  test('are all in the dialog that e opens', async () => {
    const { library } = await openLibrary(CLASHING)
    await key('e', screen.getAllByRole('row')[0])
    const dialog = within(screen.getByRole('dialog', { name: 'Edit clip' }))
    const names = dialog
      .getAllByRole('textbox')
      .map(field => field.getAttribute('aria-label') ?? '')
    expect(names).toContain('Title')
    for (const name of ['Outlet', 'Day', 'Byline', 'Section', 'Language', 'Address']) {
      expect(dialog.getByLabelText(name)).toBeTruthy()
    }
    await write(dialog.getByLabelText('Day'), '5 Oct 2018')
    expect(library.clips()[0]?.publishedOn).toBe('2018-10-05')
  })
})
