import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { gatherDeals, statementsOf } from '../../lib/deals/index.ts'
import { newId } from '../../lib/new-id.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

const TEXTS = [
  'Kroger is in talks to buy Home Chef, two people familiar with the matter said.',
  'Kroger agreed to acquire Home Chef for $200 million on Wednesday.',
  'Kroger completed its acquisition of Home Chef for $200 million.',
  'Kroger and Ocado announced an exclusive partnership in the United States.',
  'Walmart agreed to acquire Jet.com for $3.3 billion.',
]

type Opened = ReturnType<typeof openTestLibrary>

async function clipText({ library }: Opened, at: number, publishedOn: string) {
  const text = TEXTS[at % TEXTS.length] ?? ''
  const url = `https://trade.example/${newId()}`
  const article = articleOf({ url, title: 'News', text, publishedOn })
  return (await library.clip({ id: newId(), article, onKnown: 'ask' })).clip.id
}

describe('the deals of a library', () => {
  test('are one for each transaction, from the first report to the last', async () => {
    const opened = openTestLibrary()
    const days = ['2018-05-01', '2018-05-23', '2018-06-22']
    for (const [at, day] of days.entries()) await clipText(opened, at, day)
    await clipText(opened, 4, '2016-08-08')
    const deals = await opened.library.listDeals({}, 10)
    expect(deals.map(({ parties }) => parties.map(({ name }) => name))).toEqual([
      ['Kroger', 'Home Chef'],
      ['Walmart', 'Jet.com'],
    ])
    expect(deals[0]?.steps.map(({ status, on }) => [status, on])).toEqual([
      ['rumoured', days[0]],
      ['announced', days[1]],
      ['completed', days[2]],
    ])
    expect(deals[0]).toMatchObject({ state: 'suggested', status: 'completed' })
  })

  test('are narrowed by company, type, status, days and who vouches for them', async () => {
    const opened = openTestLibrary()
    const { library } = opened
    for (const at of [1, 3, 4]) await clipText(opened, at, `201${at}-05-01`)
    const count = async (query: Parameters<typeof library.listDeals>[0]) =>
      (await library.listDeals(query, 10)).length
    const [partnership] = await library.listDeals({ type: 'partnership' }, 10)
    expect(partnership?.exclusive).toBe(true)
    expect(await count({ company: 'kroger' })).toBe(2)
    expect(await count({ company: 'kroger', type: 'acquisition' })).toBe(1)
    expect(await count({ since: '2012-01-01', before: '2014-01-01' })).toBe(1)
    expect(await count({ status: 'ended' })).toBe(0)
    expect(await count({ isVouched: true })).toBe(0)
    const source = partnership?.sources[0]
    const { change } = await library.judgeDeal(source?.clipId ?? '', source?.of ?? '', 'yes')
    expect(await count({ isVouched: true })).toBe(1)
    await library.undo(change)
    expect(await count({ isVouched: true })).toBe(0)
    await library.judgeDeal(source?.clipId ?? '', source?.of ?? '', 'no')
    expect(await count({ type: 'partnership' })).toBe(0)
    expect(await library.listDeals({}, 1)).toHaveLength(1)
  })

  test('are those that all clips at once give, whatever was done before', async () => {
    const deed = fc.record({
      deed: fc.constantFrom('clip', 'clip', 'clip', 'remove', 'undo', 'refuse'),
      at: fc.nat(9),
      year: fc.constantFrom(2016, 2018, 2025),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 14 }), async deeds => {
        const opened = openTestLibrary()
        const { library, db } = opened
        const ids: string[] = []
        for (const { deed: what, at, year } of deeds) {
          const id = ids[at % Math.max(1, ids.length)]
          if (what === 'clip') ids.push(await clipText(opened, at, `${year}-0${1 + (at % 9)}-01`))
          if (what === 'undo' && (await db.changes.get(at))) await library.undo(at)
          if (what === 'remove' && id) await library.remove([id])
          const clip = what === 'refuse' && id ? await library.get(id) : null
          const [said] = clip ? statementsOf(clip) : []
          if (id && said) await library.judgeDeal(id, said.of, 'no')
        }
        const expected = gatherDeals((await db.clips.toArray()).flatMap(statementsOf))
        const listed = await library.listDeals({}, 1000)
        expect(listed.toSorted(byId)).toEqual(expected.toSorted(byId))
        await db.meta.put({ key: 'deals', value: -1 })
        for await (const _ of library.tend()) continue
        expect((await library.listDeals({}, 1000)).toSorted(byId)).toEqual(expected.toSorted(byId))
        db.close()
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id)
}
