import { describe, expect, test } from 'vitest'

import { newId } from '../../lib/new-id.ts'
import { StoreError } from '../../lib/store/index.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

const EVERYTHING = { text: '', tags: [] }

describe('saving', () => {
  test('a saved clip is there with its body after the database was closed and opened again', async () => {
    const { library, db, name } = openTestLibrary()
    const saved = await library.clip({ id: newId(), article: articleOf(), onKnown: 'ask' })
    db.close()
    const again = openTestLibrary(name).library
    expect(saved.state).toBe('saved')
    expect(await again.get(saved.clip.id)).toEqual(saved.clip)
    expect(await again.getBody(saved.clip.id)).toEqual({
      html: articleOf().html,
      text: articleOf().text,
    })
  })

  test('the same id sent twice is saved once', async () => {
    const { library } = openTestLibrary()
    const request = { id: newId(), article: articleOf(), onKnown: 'both' as const }
    expect((await library.clip(request)).state).toBe('saved')
    expect((await library.clip(request)).state).toBe('again')
    expect((await library.find(EVERYTHING, 10)).total).toBe(1)
  })

  test('what the person wrote before the save is part of the clip from the start', async () => {
    const { library } = openTestLibrary()
    const mine = { note: 'call Ana', tags: ['Private Labels', 'private label'] }
    const saved = await library.clip({ id: newId(), article: articleOf(), onKnown: 'ask', mine })
    expect(saved.clip).toMatchObject({ note: 'call Ana', tags: ['Private Labels'] })
    expect((await library.find({ text: 'ana', tags: ['Private Labels'] }, 9)).total).toBe(1)
  })

  test('twenty requests for one address from two windows at once give one clip', async () => {
    const { library, name } = openTestLibrary()
    const other = openTestLibrary(name).library
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? library : other).clip({ id: newId(), article: articleOf(), onKnown: 'ask' }),
      ),
    )
    expect(outcomes.filter(each => each.state === 'saved')).toHaveLength(1)
    expect(outcomes.filter(each => each.state === 'known')).toHaveLength(19)
    expect((await library.find(EVERYTHING, 10)).total).toBe(1)
  })

  test('a save that fails in the middle leaves nothing behind', async () => {
    const { library, db } = openTestLibrary()
    await library.count()
    db.bodies.hook('creating', () => {
      throw new Error('the disk is gone')
    })
    const request = { id: newId(), article: articleOf(), onKnown: 'ask' as const }
    await expect(library.clip(request)).rejects.toThrow('the disk is gone')
    expect(await db.clips.count()).toBe(0)
    expect(await db.changes.count()).toBe(0)
    expect(await db.tags.count()).toBe(0)
    expect(await library.count()).toBe(0)
  })

  test('a full disk comes back as a reason', async () => {
    const { library, db } = openTestLibrary()
    await library.count()
    db.clips.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const request = { id: newId(), article: articleOf(), onKnown: 'ask' as const }
    await expect(library.clip(request)).rejects.toEqual(new StoreError('storage-full'))
  })
})

async function clipTwice(onKnown: 'ask' | 'update' | 'both') {
  const opened = openTestLibrary()
  const first = await opened.library.clip({ id: newId(), article: articleOf(), onKnown: 'ask' })
  await opened.library.retag(first.clip.id, ['Marketplaces'])
  const article = articleOf({ text: 'Harbour Foods has opened two shops.', title: 'Two shops' })
  const second = await opened.library.clip({ id: newId(), article, onKnown })
  return { ...opened, first, second }
}

describe('an address that is known', () => {
  test('asked about, it comes back and nothing is written', async () => {
    const { library, first, second } = await clipTwice('ask')
    expect(second.state).toBe('known')
    expect(second.clip.id).toBe(first.clip.id)
    expect((await library.getBody(first.clip.id))?.text).toBe(articleOf().text)
  })

  test('updated, it has the new text, keeps its tags and its old body as a version', async () => {
    const { library, first, second } = await clipTwice('update')
    expect(second.state).toBe('updated')
    expect(second.clip).toMatchObject({
      id: first.clip.id,
      title: 'Two shops',
      tags: ['Marketplaces'],
    })
    expect((await library.getBody(first.clip.id))?.text).toContain('two shops')
    const versions = await library.listVersions(first.clip.id)
    expect(versions).toMatchObject([{ title: articleOf().title }])
  })

  test('an update is found by its new words only, and undone by its old ones', async () => {
    const { library, second } = await clipTwice('update')
    expect((await library.find({ text: 'marketplace buyers', tags: [] }, 9)).total).toBe(0)
    expect((await library.find({ text: 'has opened two', tags: [] }, 9)).total).toBe(1)
    await library.undo(second.change ?? -1)
    expect((await library.find({ text: 'marketplace buyers', tags: [] }, 9)).total).toBe(1)
    expect(await library.get(second.clip.id)).toMatchObject({ title: articleOf().title })
  })

  test('an update that is asked for twice, as after a lost answer, is undone by one Undo', async () => {
    const { library, first } = await clipTwice('ask')
    const article = articleOf({ text: 'Entirely new words.', title: 'New' })
    const request = { id: newId(), article, onKnown: 'update' as const }
    const done = await library.clip(request)
    const again = await library.clip(request)
    expect(again).toEqual(done)
    expect(await library.listVersions(first.clip.id)).toHaveLength(1)
    await library.undo(again.change ?? -1)
    expect((await library.getBody(first.clip.id))?.text).toBe(articleOf().text)
  })

  test('a title that the person set survives an update', async () => {
    const { library, first } = await clipTwice('ask')
    await library.edit(first.clip.id, { title: 'My own title' })
    const article = articleOf({ title: 'Their new title', text: 'New text.' })
    const updated = await library.clip({ id: newId(), article, onKnown: 'update' })
    expect(updated.clip.title).toBe('My own title')
  })

  test('kept both, there are two live clips of it', async () => {
    const { library, second } = await clipTwice('both')
    expect(second.state).toBe('saved')
    expect((await library.find(EVERYTHING, 10)).total).toBe(2)
  })

  test('deleted, the address can be clipped anew, and undoing the deletion then keeps both', async () => {
    const { library, first } = await clipTwice('ask')
    const removal = await library.remove([first.clip.id])
    const again = await library.clip({ id: newId(), article: articleOf(), onKnown: 'ask' })
    expect(again.state).toBe('saved')
    await library.undo(removal.change)
    expect((await library.find(EVERYTHING, 10)).total).toBe(2)
    expect(await library.getByUrl(articleOf().url)).toMatchObject({ id: again.clip.id })
  })
})
