import { expect, test } from 'vitest'

import { RULES_VERSION } from '../../lib/enrich/index.ts'
import { companiesOf, dealsOf } from '../../lib/facts/index.ts'
import type { Rereading } from '../../lib/library/index.ts'
import { newId } from '../../lib/new-id.ts'
import type { Database } from '../../lib/store/index.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

const TEXT = 'Kroger has signed a partnership agreement with Ocado to automate two warehouses.'

async function openWith(count: number) {
  const opened = openTestLibrary()
  const ids = []
  for (let each = 1; each <= count; each += 1) {
    const url = `https://trade.example/${each}`
    const article = articleOf({ url, title: 'Kroger signs Ocado', text: TEXT })
    const { clip } = await opened.library.clip({ id: newId(), article, onKnown: 'ask' })
    ids.push(clip.id)
  }
  return { ...opened, ids }
}

/** As if an older Endcap had read the clips and found nothing in them. */
async function age(db: Database) {
  await db.clips.toCollection().modify(row => {
    row.facts = { v: RULES_VERSION - 1, about: [], mentioned: [], deals: [], tags: [] }
  })
  await db.meta.put({ key: 'facts', value: RULES_VERSION - 1 })
}

async function tendAll(steps: AsyncGenerator<void>) {
  while (!(await steps.next()).done) continue
}

test('clips of older rules are read anew, and found by what is recognised now', async () => {
  const { library, db, ids } = await openWith(25)
  await age(db)
  await tendAll(library.tend())
  for (const id of ids) {
    const clip = await library.get(id)
    expect(clip?.facts.v).toBe(RULES_VERSION)
    expect(clip && companiesOf(clip).map(({ name }) => name)).toContain('Ocado')
  }
  const found = await library.find({ text: 'company:ocado', tags: [] }, 50)
  expect(found.total).toBe(25)
})

test('what the person said of facts and tags stays', async () => {
  const { library, db, ids } = await openWith(1)
  const [id = ''] = ids
  const first = await library.get(id)
  await library.judgeDeal(id, first ? (dealsOf(first)[0]?.of ?? '') : '', { status: 'ended' })
  await library.retag(id, ['mine'])
  const journal = await db.changes.count()
  await db.clips.toCollection().modify(row => {
    row.facts = { ...row.facts, v: RULES_VERSION - 1 }
  })
  await db.meta.put({ key: 'facts', value: RULES_VERSION - 1 })
  await tendAll(library.tend())
  const clip = await library.get(id)
  expect(clip && dealsOf(clip)).toMatchObject([{ status: 'ended', state: 'corrected' }])
  expect(clip?.tags).toEqual(['mine'])
  expect(await db.changes.count()).toBe(journal)
})

test('broken off anywhere, it goes on from there and tells how far it is', async () => {
  const { library, db } = await openWith(25)
  await tendAll(library.tend())
  await age(db)
  const told: (Rereading | null)[] = []
  const stop = library.watchRereading(now => told.push(now))
  for (let times = 0; times < 20; times += 1) {
    const steps = library.tend()
    await steps.next()
    await steps.return(undefined)
  }
  await new Promise(resolve => setTimeout(resolve, 50))
  stop()
  expect(await db.clips.filter(row => row.facts.v !== RULES_VERSION).count()).toBe(0)
  expect(told).toContainEqual({ left: 25, total: 25 })
  expect(told.at(-1)).toBeNull()
})

test('a text that changed in the middle is not given the facts of the old one', async () => {
  const { library, db, ids } = await openWith(1)
  const [id = ''] = ids
  await age(db)
  const steps = library.tend()
  await steps.next()
  const reading = steps.next()
  const article = articleOf({ url: 'https://trade.example/1', text: 'Nothing of note.' })
  await library.clip({ id: newId(), article, onKnown: 'update' })
  await reading
  await tendAll(steps)
  const clip = await library.get(id)
  expect(clip?.facts.v).toBe(RULES_VERSION)
  expect(clip?.facts.deals).toEqual([])
})
