// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { lessonLine } from '../../components/lesson-words.ts'
import { LibraryScreen } from '../../components/LibraryScreen.tsx'
import { OptionsScreen } from '../../components/OptionsScreen.tsx'
import { companiesOf, dealsOf } from '../../lib/facts/index.ts'
import type { Lesson } from '../../lib/model.ts'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeShell } from './fake-shell.ts'
import { press, settingsWith, settle, show } from './render-screen.tsx'
import { MODEL_HTML, MODEL_TEXT, modelClip } from './sample-clips.ts'

async function openReader() {
  const model = modelClip()
  const about = [{ id: 'kroger', name: 'Kroger', score: 9 }]
  const mentioned = [{ id: 'jd', name: 'JD.com', score: 1 }]
  const library = createFakeLibrary([{ ...model, facts: { ...model.facts, about, mentioned } }])
  library.setBody('model', { html: MODEL_HTML, text: MODEL_TEXT })
  const shell = createFakeShell(library)
  location.hash = '#clip=model'
  const tools = { library, shell, readSettings: settingsWith() }
  const status = await show(<LibraryScreen tools={tools} />)
  const clip = () => library.clips()[0] ?? model
  return { library, status, clip }
}

const facts = () => within(screen.getByRole('complementary'))
const dialog = () => within(screen.getByRole('dialog'))

/** Opens the deal, which jsdom does not do by a click on its line. */
function openDeal() {
  const line = facts().getByText('Kroger × Alibaba · partnership · China · announced')
  line.closest('details')?.setAttribute('open', '')
}

async function type(label: string, text: string) {
  fireEvent.change(dialog().getByLabelText(label), { target: { value: text } })
  await settle()
}

describe('a deal', () => {
  test('is confirmed with one press; then nothing asks for it any more, and Undo takes it back', async () => {
    const { clip } = await openReader()
    openDeal()
    await press(facts().getByRole('button', { name: 'Right' }))
    expect(dealsOf(clip())[0]?.state).toBe('accepted')
    expect(facts().getByText('Confirmed')).toBeTruthy()
    expect(facts().getByRole('button', { name: 'Right' })).toHaveProperty('disabled', true)
    await press(screen.getByRole('button', { name: 'Undo' }))
    expect(dealsOf(clip())[0]?.state).toBe('suggested')
  })

  test('that is none disappears with one press', async () => {
    const { clip } = await openReader()
    openDeal()
    await press(facts().getByRole('button', { name: 'Not a deal' }))
    expect(dealsOf(clip())).toEqual([])
    expect(facts().queryByText(/Kroger × Alibaba/)).toBeNull()
  })

  test('is edited in a dialog that stores nothing before Save', async () => {
    const { clip } = await openReader()
    openDeal()
    await press(facts().getByRole('button', { name: 'Edit' }))
    await type('Status', 'completed')
    await type('Amount', 'a lot')
    expect(clip().judged.deals).toEqual([])
    await press(dialog().getByRole('button', { name: 'Save' }))
    expect(dialog().getByRole('alert').textContent).toContain('with its currency')
    await type('Amount', '$5')
    await press(dialog().getByRole('button', { name: 'Save' }))
    expect(dealsOf(clip())[0]).toMatchObject({ status: 'completed', state: 'corrected' })
    expect(dealsOf(clip())[0]?.amount?.value).toBe(5)
  })

  test.for([
    ['Stake in %', '140', 'from 0 to 100'],
    ['Stake in %', 'half', 'from 0 to 100'],
    ['Party 1', ' ', 'at least one party'],
  ] as const)('with %s “%s” is not stored and says why', async ([label, text, says]) => {
    const { clip } = await openReader()
    openDeal()
    await press(facts().getByRole('button', { name: 'Edit' }))
    await press(dialog().getByRole('button', { name: 'Remove party 2' }))
    await type(label, text)
    await press(dialog().getByRole('button', { name: 'Save' }))
    expect(dialog().getByRole('alert').textContent).toContain(says)
    expect(clip().judged.deals).toEqual([])
  })
})

describe('a company', () => {
  test('is shown when the story is about it; those in passing are one press away', async () => {
    await openReader()
    expect(facts().queryByRole('button', { name: /JD/ })).toBeNull()
    await press(facts().getByRole('button', { name: '1 in passing' }))
    expect(facts().getByRole('button', { name: /JD/ })).toBeTruthy()
  })

  test('is confirmed, taken off or named otherwise', async () => {
    const { clip } = await openReader()
    const names = () => companiesOf(clip()).map(({ name, state }) => `${name} ${state}`)
    await press(facts().getByRole('button', { name: 'Kroger' }))
    await press(dialog().getByRole('button', { name: 'Right' }))
    expect(names()).toContain('Kroger accepted')
    await press(facts().getByRole('button', { name: /Kroger/ }))
    await type('It is another company:', 'Kroeger AG')
    await press(dialog().getByRole('button', { name: 'Use this name' }))
    expect(names()).toContain('Kroeger AG accepted')
    expect(names().join()).not.toContain('Kroger ')
    await press(facts().getByRole('button', { name: /Kroeger/ }))
    await press(dialog().getByRole('button', { name: 'Not this company' }))
    expect(names().join()).not.toContain('Kroeger')
  })

  test('that was missed is added by its name', async () => {
    const { clip } = await openReader()
    await press(facts().getByRole('button', { name: 'Add a company' }))
    expect(dialog().getByRole('button', { name: 'Add company' })).toHaveProperty('disabled', true)
    await type('As the text writes it', 'Simple Truth')
    await press(dialog().getByRole('button', { name: 'Add company' }))
    expect(companiesOf(clip()).map(({ name }) => name)).toContain('Simple Truth')
  })
})

const ANSWER = {
  type: 'supply',
  status: 'announced',
  parties: ['Kroger', 'Alibaba'],
  evidence: 'Prices were not given.',
}
async function openWith(settings: { secondOpinion: boolean }, deals: unknown[]) {
  const library = createFakeLibrary([modelClip()])
  const text = `${MODEL_TEXT} Kroger. Alibaba.`
  library.setBody('model', { html: MODEL_HTML, text })
  const shell = createFakeShell(library, { model: async () => JSON.stringify({ deals }) })
  location.hash = '#clip=model'
  const tools = { library, shell, readSettings: settingsWith(settings) }
  await show(<LibraryScreen tools={tools} />)
  return library
}
const ask = () => facts().queryByRole('button', { name: 'Ask the browser’s model' })

describe('tags learned from the person’s tagging', () => {
  test('stand before those of the article, with how they were learned', async () => {
    const library = createFakeLibrary([modelClip()])
    const learned = [
      { tag: 'shelf', why: 'like 6 clips you tagged “shelf”', confidence: 0.9, state: 'suggested' },
    ] as const
    const shell = createFakeShell(library, { learned: [...learned] })
    location.hash = '#clip=model'
    await show(<LibraryScreen tools={{ library, shell, readSettings: settingsWith() }} />)
    const names = facts()
      .getAllByRole('button', { name: /^Add tag/ })
      .map(button => button.textContent)
    expect(names.slice(0, 2)).toEqual(['shelf', 'kroger'])
    await press(facts().getByRole('button', { name: 'Add tag shelf' }))
    expect(library.clips()[0]?.tags).toContain('shelf')
  })
})

describe('a second opinion', () => {
  test('is not there unless it was turned on', async () => {
    await openWith({ secondOpinion: false }, [])
    expect(ask()).toBeNull()
  })

  test('is a suggestion with its proof, and a deal once it is added', async () => {
    const library = await openWith({ secondOpinion: true }, [ANSWER])
    await press(ask() as HTMLElement)
    expect(facts().getByText('Kroger × Alibaba · supply · announced')).toBeTruthy()
    expect(facts().getByText('Prices were not given.')).toBeTruthy()
    await press(facts().getByRole('button', { name: 'Add' }))
    const [clip] = library.clips()
    expect(clip && dealsOf(clip)[0]).toMatchObject({ type: 'supply', state: 'accepted' })
  })

  test('that the text does not bear out is not shown', async () => {
    await openWith({ secondOpinion: true }, [{ ...ANSWER, evidence: 'Kroger bought Alibaba.' }])
    await press(ask() as HTMLElement)
    expect(facts().getByText('The model sees no other deal.')).toBeTruthy()
  })
})

describe('options', () => {
  test('list what was taught, forget it, and take that back', async () => {
    const library = createFakeLibrary([])
    const tools = { library, shell: createFakeShell(library), readSettings: settingsWith() }
    await show(<OptionsScreen tools={tools} writeSettings={settingsWith()} />)
    const form = within(screen.getByRole('form', { name: 'Add a topic' }))
    fireEvent.change(form.getByLabelText('Tag'), { target: { value: 'Robots' } })
    fireEvent.change(form.getByLabelText('For texts with'), { target: { value: 'robot, 机器人' } })
    await press(form.getByRole('button', { name: 'Add' }))
    const line = 'Tag “Robots” for “robot”, “机器人”'
    expect(screen.getByText(line)).toBeTruthy()
    expect(form.getByLabelText('Tag')).toHaveProperty('value', '')
    await press(screen.getByRole('button', { name: `Forget: ${line}` }))
    expect(screen.queryByText(line)).toBeNull()
    await press(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByText(line)).toBeTruthy()
  })
})

const KROGER = { id: 'kroger', name: 'Kroger' }
const OCADO = { id: 'ocado', name: 'Ocado' }
const LINES: [Lesson, string][] = [
  [{ kind: 'name', forms: ['KR'], company: KROGER }, '“KR” means Kroger'],
  [
    { kind: 'name', forms: ['Kroger', 'KR', '克罗格'], company: KROGER },
    '“KR”, “克罗格” mean Kroger',
  ],
  [{ kind: 'name', forms: ['Kroger'], company: KROGER }, 'Kroger is a company'],
  [
    { kind: 'not-company', forms: ['Kroger'], company: KROGER },
    '“Kroger” is not a company unless a ticker or legal form follows',
  ],
  [
    { kind: 'not-deal', type: 'joint-venture', parties: [KROGER, OCADO] },
    'No joint venture of Kroger, Ocado',
  ],
  [{ kind: 'not-tag', tag: 'AI', about: [OCADO] }, 'No tag “AI” for stories about Ocado'],
]

test.for(LINES)('%j is told in words', ([lesson, says]) => {
  expect(lessonLine(lesson)).toBe(says)
})
