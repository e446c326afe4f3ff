import { describe, expect, test } from 'vitest'

import { companiesOf, dealsOf } from '../../lib/facts/index.ts'
import type { Clip, Lesson } from '../../lib/model.ts'
import { newId } from '../../lib/new-id.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

const TITLE = 'Target and Ocado sign warehouse deal'
const TEXT =
  'Target has signed a partnership agreement with Ocado to automate two warehouses in Ohio.'

function open() {
  const opened = openTestLibrary()
  const clip = async (at: string, change = {}) => {
    const url = `https://trade.example/${at}`
    const article = articleOf({ url, title: TITLE, text: TEXT, ...change })
    return (await opened.library.clip({ id: newId(), article, onKnown: 'update' })).clip
  }
  const again = async (id: string): Promise<Clip> => {
    const found = await opened.library.get(id)
    if (!found) throw new Error('the clip is gone')
    return found
  }
  const lessons = (): Promise<Lesson[]> =>
    new Promise(resolve => {
      const stop = opened.library.watchLessons(known => {
        resolve(known.map(({ lesson }) => lesson))
        queueMicrotask(() => stop())
      })
    })
  return { ...opened, clip, again, lessons }
}

describe('a deal', () => {
  test('counts as accepted once the person says so, until that is undone', async () => {
    const { library, clip, again } = open()
    const { id, ...first } = await clip('1')
    const [deal] = dealsOf(first)
    expect(deal?.state).toBe('suggested')
    const { change } = await library.judgeDeal(id, deal?.of ?? '', 'yes')
    expect(dealsOf(await again(id))).toMatchObject([{ of: deal?.of, state: 'accepted' }])
    await library.undo(change)
    expect(dealsOf(await again(id))).toMatchObject([{ of: deal?.of, state: 'suggested' }])
  })

  test('that is none disappears, here and from later clips; undo brings back both', async () => {
    const { library, clip, again, lessons } = open()
    const { id, ...first } = await clip('1')
    const { change } = await library.judgeDeal(id, dealsOf(first)[0]?.of ?? '', 'no')
    expect(dealsOf(await again(id))).toEqual([])
    expect(dealsOf(await clip('2'))).toEqual([])
    expect(await lessons()).toMatchObject([{ kind: 'not-deal' }])
    await library.undo(change)
    expect(dealsOf(await again(id))).toHaveLength(1)
    expect(await lessons()).toEqual([])
    expect(dealsOf(await clip('3'))).toHaveLength(1)
  })

  test('takes the fields that the person sets and keeps what cannot be', async () => {
    const { library, clip, again } = open()
    const { id, ...first } = await clip('1')
    const of = dealsOf(first)[0]?.of ?? ''
    await library.judgeDeal(id, of, {
      type: 'supply',
      status: 'completed',
      exclusive: true,
      parties: [
        { name: 'Ocado', role: 'seller' },
        { name: 'Wal-Mart', role: 'buyer' },
        { name: ' ', role: 'party' },
      ],
      amount: await library.readAmount('$1.2 billion'),
      stakePercent: 130,
      market: ' United States ',
    })
    const [deal] = dealsOf(await again(id))
    expect(deal).toMatchObject({
      of,
      state: 'corrected',
      type: 'supply',
      status: 'completed',
      exclusive: true,
      parties: [
        { id: 'ocado', role: 'seller' },
        { id: 'walmart', role: 'buyer' },
      ],
      amount: { value: 1.2e9, currency: 'USD', text: '$1.2 billion' },
      stakePercent: null,
      market: 'United States',
    })
    await library.judgeDeal(id, of, { amount: null, parties: [] })
    expect(dealsOf(await again(id))[0]).toMatchObject({ amount: null, parties: deal?.parties })
  })

  test('that the person corrected outlives a new text of the page', async () => {
    const { library, clip, again } = open()
    const { id, ...first } = await clip('1')
    await library.judgeDeal(id, dealsOf(first)[0]?.of ?? '', { status: 'ended' })
    await clip('1', { text: `${TEXT} A spokesman said no more.` })
    expect(dealsOf(await again(id))).toMatchObject([{ status: 'ended', state: 'corrected' }])
  })

  test('that is not there is refused with its name', async () => {
    const { library, clip } = open()
    const { id } = await clip('1')
    await expect(library.judgeDeal(id, 'supply nobody', 'yes')).rejects.toThrow('supply nobody')
  })

  test('undo of a word on one deal leaves a later word on another', async () => {
    const { library, clip, again } = open()
    const text = `${TEXT}\n\nWalmart will buy the courier Roadie for $200 million.`
    const { id, ...first } = await clip('1', { text })
    const [one, two] = dealsOf(first)
    const { change } = await library.judgeDeal(id, one?.of ?? '', 'yes')
    await library.judgeDeal(id, two?.of ?? '', 'yes')
    await library.undo(change)
    const states = dealsOf(await again(id)).map(({ of, state }) => [of, state])
    expect(states).toEqual([
      [two?.of, 'accepted'],
      [one?.of, 'suggested'],
    ])
  })
})

describe('a company', () => {
  test('that is another one is corrected in the clip, its deal and later clips', async () => {
    const { library, clip, again } = open()
    const { id, ...first } = await clip('1')
    const target = companiesOf(first).find(({ name }) => name === 'Target')
    expect(target).toBeDefined()
    if (!target) return
    const { change } = await library.judgeCompany(id, target, { name: 'Target Freight' })
    const next = await again(id)
    expect(namesOf(next)).toEqual(['Ocado', 'Target Freight'])
    expect(partiesOf(next)).toEqual(['Target Freight', 'Ocado'])
    expect(partiesOf(await clip('2'))).toEqual(['Target Freight', 'Ocado'])
    await library.undo(change)
    expect(namesOf(await again(id))).toEqual(['Ocado', 'Target'])
    expect(partiesOf(await clip('3'))).toEqual(['Target', 'Ocado'])
  })

  test('an undone correction can be brought back with what it taught', async () => {
    const { library, clip, lessons, db } = open()
    const { id, ...first } = await clip('1')
    const [company] = companiesOf(first)
    if (!company) throw new Error('no company was found')
    const { change } = await library.judgeCompany(id, company, 'no')
    const taught = await lessons()
    expect(taught).toHaveLength(1)
    await library.undo(change)
    expect(await lessons()).toEqual([])
    const last = await db.changes.orderBy('seq').last()
    await library.undo(last?.seq ?? 0)
    expect(await lessons()).toEqual(taught)
  })

  test('that is none leaves the clip and its tags are not suggested', async () => {
    const { library, clip, again } = open()
    const { id, ...first } = await clip('1')
    const target = companiesOf(first).find(({ name }) => name === 'Target')
    if (!target) throw new Error('no company was found')
    await library.judgeCompany(id, target, 'no')
    const next = await again(id)
    expect(namesOf(next)).toEqual(['Ocado'])
    expect(tagsOf(next)).not.toContain('Target')
  })

  test('that was missed is added, and known in later clips', async () => {
    const { library, clip, again } = open()
    const text = 'Ocado opens a depot, and parcels by orbit lane reach it.'
    const { id } = await clip('1', { title: 'A depot', text })
    await library.addCompany(id, 'orbit lane')
    expect(namesOf(await again(id))).toContain('orbit lane')
    expect(namesOf(await clip('2', { title: 'A depot', text }))).toContain('orbit lane')
  })

  test('without a name is refused', async () => {
    const { library, clip } = open()
    const { id } = await clip('1')
    await expect(library.addCompany(id, '  ')).rejects.toThrow('needs a name')
  })
})

describe('lessons', () => {
  test('a topic that was entered is suggested for later clips, and no more once forgotten', async () => {
    const { library, clip } = open()
    const key = await library.teach({ kind: 'topic', tag: '#Robots', phrases: ['automate two'] })
    expect(tagsOf(await clip('1'))).toContain('Robots')
    await library.forgetLesson(key ?? '')
    expect(tagsOf(await clip('2'))).not.toContain('Robots')
  })

  test('a forgotten lesson is put back as it was', async () => {
    const { library, lessons } = open()
    await library.teach({ kind: 'company', names: ['Orbit Lane', 'OL Parcels'] })
    const [lesson] = await lessons()
    const known = { key: 'name orbit lane', lesson: lesson as Lesson, at: '2026-11-02T09:00:00Z' }
    await library.forgetLesson(known.key)
    expect(await lessons()).toEqual([])
    await library.restoreLesson(known)
    expect(await lessons()).toEqual([lesson])
  })

  test.for([
    { kind: 'company' as const, names: [' '] },
    { kind: 'topic' as const, tag: '#', phrases: ['x'] },
  ])('nothing is taught by %j', async asked => {
    const { library, lessons } = open()
    expect(await library.teach(asked)).toBeNull()
    expect(await lessons()).toEqual([])
  })

  test('a refused tag is not suggested again for the same company, until that is undone', async () => {
    const { library, clip } = open()
    const first = await clip('1')
    expect(tagsOf(first)).toContain('Ocado')
    const { change } = await library.rejectTag(first.id, 'Ocado')
    expect(tagsOf(await clip('2'))).not.toContain('Ocado')
    await library.undo(change)
    expect(tagsOf(await clip('3'))).toContain('Ocado')
  })
})

function namesOf(clip: Clip): string[] {
  return companiesOf(clip)
    .map(({ name }) => name)
    .toSorted()
}

function partiesOf(clip: Clip): string[] {
  return dealsOf(clip).flatMap(({ parties }) => parties.map(({ name }) => name))
}

function tagsOf(clip: Clip): string[] {
  return clip.facts.tags.map(({ tag }) => tag)
}
