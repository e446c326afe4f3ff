import { describe, expect, test } from 'vitest'

import { newId } from '../../lib/new-id.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

const TRASH = { text: 'is:deleted', tags: [] }
const ALL = { text: '', tags: [] }

async function openWith(count: number) {
  const opened = openTestLibrary()
  const ids: string[] = []
  for (let each = 1; each <= count; each += 1) {
    const article = articleOf({ url: `https://trade.example/${each}` })
    const { clip } = await opened.library.clip({ id: newId(), article, onKnown: 'ask' })
    ids.push(clip.id)
  }
  return { ...opened, ids }
}

async function tendAll(steps: AsyncGenerator<void>) {
  while (!(await steps.next()).done) continue
}

test('a deleted clip is in the trash, with its body, until it is put back', async () => {
  const { library, ids } = await openWith(2)
  const [id = ''] = ids
  await library.remove([id])
  expect((await library.find(TRASH, 9)).clips.map(clip => clip.id)).toEqual([id])
  expect(await library.getBody(id)).not.toBeNull()
  await library.putBack([id])
  expect((await library.find(TRASH, 9)).total).toBe(0)
  expect((await library.find(ALL, 9)).total).toBe(2)
})

test('a clip that is put back beside a newer one of its address leaves both', async () => {
  const { library, ids } = await openWith(1)
  const [id = ''] = ids
  await library.remove([id])
  const article = articleOf({ url: 'https://trade.example/1' })
  await library.clip({ id: newId(), article, onKnown: 'ask' })
  await library.putBack([id])
  expect((await library.find(ALL, 9)).total).toBe(2)
})

describe('for good', () => {
  test('a clip of the trash is deleted with all that belongs to it; a live one is not', async () => {
    const { library, db, ids } = await openWith(2)
    const [id = '', other = ''] = ids
    await library.clip({
      id: newId(),
      article: articleOf({ url: 'https://trade.example/1', text: 'A longer text.' }),
      onKnown: 'update',
    })
    await library.remove([id])
    expect(await library.purge([id, other])).toBe(1)
    expect(await library.get(id)).toBeNull()
    expect(await db.bodies.count()).toBe(1)
    expect(await db.versions.count()).toBe(0)
    expect((await library.find(TRASH, 9)).total).toBe(0)
    expect((await library.find({ text: 'longer', tags: [] }, 9)).total).toBe(0)
    expect((await library.find(ALL, 9)).clips.map(clip => clip.id)).toEqual([other])
  })

  test('the alarm for lost clips stays silent, and still rings for others', async () => {
    const { library, db, ids, safety } = await openWith(3)
    const [id = '', second = ''] = ids
    await library.remove([id])
    await library.purge([id])
    expect(await library.health()).toEqual({ state: 'sound' })
    expect((await safety.list()).map(clip => clip.id)).not.toContain(id)
    await db.clips.where('id').equals(second).delete()
    await db.meta.put({ key: 'rows', value: 1 })
    expect(await library.health()).toMatchObject({ state: 'missing', missing: 1 })
  })

  test('clips go after 30 days in the trash and not before', async () => {
    const { library, db, ids } = await openWith(3)
    await library.remove(ids.slice(0, 2))
    const [old = '', fresh = ''] = ids
    await db.clips
      .where('id')
      .equals(old)
      .modify({ deletedAt: daysAgo(31) })
    await db.clips
      .where('id')
      .equals(fresh)
      .modify({ deletedAt: daysAgo(29) })
    await tendAll(library.tend())
    expect(await library.get(old)).toBeNull()
    expect(await library.get(fresh)).not.toBeNull()
    expect((await library.find(ALL, 9)).total).toBe(1)
  })
})

describe('undo and redo', () => {
  test('go back and forth through the steps, whichever window they came from', async () => {
    const { library, ids, name, safety } = await openWith(1)
    const [id = ''] = ids
    const other = openTestLibrary(name, { safety, clips: new Map() }).library
    await library.retag(id, ['one'])
    await other.retag(id, ['one', 'two'])
    await library.edit(id, { note: 'A note' })
    expect(await other.undoLast()).toEqual({ op: 'edit', clips: 1 })
    expect(await library.undoLast()).toEqual({ op: 'tag', clips: 1 })
    expect(await library.get(id)).toMatchObject({ tags: ['one'], note: '' })
    expect(await other.redo()).toEqual({ op: 'tag', clips: 1 })
    expect(await library.get(id)).toMatchObject({ tags: ['one', 'two'], note: '' })
    expect(await library.redo()).toEqual({ op: 'edit', clips: 1 })
    expect(await library.redo()).toBeNull()
    expect(await library.get(id)).toMatchObject({ tags: ['one', 'two'], note: 'A note' })
  })

  test('after something new there is nothing to redo, and undo takes the new step', async () => {
    const { library, ids } = await openWith(1)
    const [id = ''] = ids
    await library.retag(id, ['one'])
    await library.undoLast()
    await library.edit(id, { note: 'A note' })
    expect(await library.redo()).toBeNull()
    expect(await library.undoLast()).toEqual({ op: 'edit', clips: 1 })
    expect(await library.undoLast()).toEqual({ op: 'clip', clips: 1 })
    expect(await library.undoLast()).toBeNull()
    expect((await library.find(ALL, 9)).total).toBe(0)
  })

  test('a saved clip that was undone comes back by redo', async () => {
    const { library, ids } = await openWith(1)
    await library.undoLast()
    await library.redo()
    expect((await library.find(ALL, 9)).clips.map(clip => clip.id)).toEqual(ids)
  })

  test('what was done more than an hour ago is left alone', async () => {
    const { library, db } = await openWith(1)
    await db.changes.toCollection().modify({ at: '2026-11-02T07:00:00.000Z' })
    expect(await library.undoLast()).toBeNull()
  })
})

function daysAgo(count: number): string {
  return new Date(Date.parse('2026-11-02T09:00:00.000Z') - count * 86_400_000).toISOString()
}
