import { expect, test } from 'vitest'

import { newId } from '../../lib/new-id.ts'
import { articleOf, createMemorySafety, openTestLibrary } from './open-test-library.ts'

async function fill(count: number) {
  const opened = openTestLibrary()
  for (let i = 0; i < count; i += 1) {
    const article = articleOf({ url: `https://trade.example/${i}`, title: `Story ${i}` })
    const { clip } = await opened.library.clip({ id: newId(), article, onKnown: 'ask' })
    await opened.library.retag(clip.id, ['kept'])
    await opened.library.edit(clip.id, { note: `note ${i}` })
  }
  return opened
}

test('a library that was never used is sound', async () => {
  expect(await openTestLibrary().library.health()).toEqual({ state: 'sound' })
})

test('a used library is sound', async () => {
  const { library } = await fill(3)
  expect(await library.health()).toEqual({ state: 'sound' })
})

test('an emptied library says how many clips are missing and brings back what was kept', async () => {
  const { db, safety, name } = await fill(3)
  await db.delete()
  const { library } = openTestLibrary(name, { ...createMemorySafety(), safety })
  expect(await library.health()).toEqual({ state: 'missing', missing: 3, restorable: 3 })
  expect(await library.restoreKept()).toEqual({ restored: 3, skipped: 0, unreadable: 0 })
  expect(await library.health()).toEqual({ state: 'sound' })
  const { clips } = await library.find({ text: 'note 2', tags: ['kept'] }, 10)
  expect(clips).toMatchObject([{ title: 'Story 2', note: 'note 2', warnings: ['restored'] }])
})

test('a clip saved into an emptied library does not end the alarm', async () => {
  const { db, safety, name } = await fill(2)
  await db.delete()
  const { library } = openTestLibrary(name, { ...createMemorySafety(), safety })
  await library.clip({ id: newId(), article: articleOf(), onKnown: 'ask' })
  expect(await library.health()).toEqual({ state: 'missing', missing: 2, restorable: 2 })
  await library.restoreKept()
  expect(await library.health()).toEqual({ state: 'sound' })
  expect(await library.count()).toBe(3)
})

test('a clip whose record was lost with the browser is recorded again', async () => {
  const { library, safety } = await fill(2)
  const mark = await safety.readMark()
  const [newest = '', ...older] = mark?.newest ?? []
  await safety.forget([newest])
  await safety.keep({ birth: mark?.birth ?? '', count: 1, newest: older }, [])
  expect(await library.health()).toEqual({ state: 'sound' })
  expect(await safety.list()).toHaveLength(2)
  expect((await safety.readMark())?.count).toBe(2)
})

test('a library that lost only its newest clip says so', async () => {
  const { library, db } = await fill(3)
  const newest = await db.clips.orderBy(':id').last()
  await db.clips.delete(newest?.n ?? -1)
  expect(await library.health()).toEqual({ state: 'missing', missing: 1, restorable: 1 })
})

test('clips that the person deleted are not missing', async () => {
  const { library, db, safety, name } = await fill(2)
  const { clips } = await library.find({ text: '', tags: [] }, 10)
  await library.remove(clips.slice(0, 1).map(clip => clip.id))
  expect(await library.health()).toEqual({ state: 'sound' })
  await db.delete()
  const emptied = openTestLibrary(name, { ...createMemorySafety(), safety })
  expect(await emptied.library.health()).toMatchObject({ missing: 1 })
})

test('what is given up is asked about no more', async () => {
  const { db, safety, name } = await fill(2)
  await db.delete()
  const { library } = openTestLibrary(name, { ...createMemorySafety(), safety })
  await library.forgetMissing()
  expect(await library.health()).toEqual({ state: 'sound' })
})

test('a backup brings the whole library back, and its texts into clips that were restored without', async () => {
  const { library, db, safety, name } = await fill(3)
  const { clips } = await library.find({ text: '', tags: [] }, 10)
  const backup = await library.exportAs('backup', [], { frontmatter: true })
  await db.delete()
  const emptied = openTestLibrary(name, { ...createMemorySafety(), safety }).library
  await emptied.restoreKept()
  expect(await emptied.restoreBackup(backup.content)).toMatchObject({ restored: 3, unreadable: 0 })
  const bodies = await Promise.all(clips.map(clip => emptied.getBody(clip.id)))
  expect(bodies.map(body => body?.text)).toEqual(clips.map(() => articleOf().text))
  expect(await emptied.restoreBackup(backup.content)).toMatchObject({ restored: 0, skipped: 3 })
})

test('a clip that was deleted after the backup leaves the trash again', async () => {
  const { library } = await fill(2)
  const { clips } = await library.find({ text: '', tags: [] }, 10)
  const backup = await library.exportAs('backup', [], { frontmatter: true })
  await library.remove(clips.slice(0, 1).map(clip => clip.id))
  expect(await library.restoreBackup(backup.content)).toMatchObject({ restored: 1, skipped: 1 })
  expect(await library.count()).toBe(2)
})

test('a file that is no backup changes nothing', async () => {
  const { library } = await fill(1)
  const result = await library.restoreBackup(new TextEncoder().encode('not a backup'))
  expect(result).toEqual({ restored: 0, skipped: 0, unreadable: 1 })
  expect(await library.count()).toBe(1)
})
