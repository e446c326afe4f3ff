import { describe, expect, test } from 'vitest'

import type { Library } from '../../lib/library/index.ts'
import type { Tag } from '../../lib/model.ts'
import { newId } from '../../lib/new-id.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

async function withClip(change = {}) {
  const opened = openTestLibrary()
  const { clip } = await opened.library.clip({
    id: newId(),
    article: articleOf(change),
    onKnown: 'ask',
  })
  return { ...opened, id: clip.id }
}

function tagsOf(library: Library): Promise<Tag[]> {
  return new Promise(resolve => {
    const stop = library.watchTags(tags => {
      resolve(tags)
      queueMicrotask(() => stop())
    })
  })
}

describe('tags', () => {
  test('spellings that differ in case, separator, accent or plural are one tag', async () => {
    const { library, id } = await withClip()
    await library.retag(id, ['Private Labels', 'private-label', 'PRIVATE LABEL', 'Café'])
    expect((await library.get(id))?.tags).toEqual(['Private Labels', 'Café'])
    const other = await library.clip({
      id: newId(),
      article: articleOf({ url: 'https://trade.example/2' }),
      onKnown: 'ask',
    })
    await library.retag(other.clip.id, ['private label', 'cafe'])
    expect((await library.get(other.clip.id))?.tags).toEqual(['Private Labels', 'Café'])
    expect(await tagsOf(library)).toEqual([
      { name: 'Café', count: 2 },
      { name: 'Private Labels', count: 2 },
    ])
  })

  test('counts follow deletion and undo', async () => {
    const { library, id } = await withClip()
    await library.retag(id, ['grocery'])
    const { change } = await library.remove([id])
    expect(await tagsOf(library)).toEqual([])
    await library.undo(change)
    expect(await tagsOf(library)).toEqual([{ name: 'grocery', count: 1 }])
  })

  test('an empty name is no tag', async () => {
    const { library, id } = await withClip()
    await library.retag(id, ['', '  ', '#', '\n'])
    expect((await library.get(id))?.tags).toEqual([])
  })

  test('accepting a suggestion tags the clip, refusing hides it, taking the tag off refuses it', async () => {
    const text = 'Walmart and JD.com formed a partnership to open shops in China.'
    const { library, id } = await withClip({ title: 'Walmart and JD.com form a partnership', text })
    const [first, second] = (await library.get(id))?.facts.tags ?? []
    if (!first || !second) throw new Error('the story must suggest at least two tags')
    await library.acceptTags(id, [first.tag])
    await library.rejectTag(id, second.tag)
    const stateOf = async (tag: string) =>
      (await library.get(id))?.facts.tags.find(each => each.tag === tag)?.state
    expect((await library.get(id))?.tags).toEqual([first.tag])
    expect(await stateOf(first.tag)).toBe('accepted')
    expect(await stateOf(second.tag)).toBe('rejected')
    await library.retag(id, [])
    expect(await stateOf(first.tag)).toBe('rejected')
  })
})

describe('undo', () => {
  test('takes back one step and leaves later changes of other fields alone', async () => {
    const { library, id } = await withClip()
    const titled = await library.edit(id, { title: 'Another title' })
    await library.edit(id, { note: 'call Ana' })
    await library.undo(titled.change)
    expect(await library.get(id)).toMatchObject({ title: articleOf().title, note: 'call Ana' })
  })

  test('takes back tags one by one', async () => {
    const { library, id } = await withClip()
    const first = await library.retag(id, ['one'])
    await library.retag(id, ['one', 'two'])
    await library.undo(first.change)
    expect((await library.get(id))?.tags).toEqual(['two'])
  })

  test('takes back the clip itself', async () => {
    const { library } = openTestLibrary()
    const saved = await library.clip({ id: newId(), article: articleOf(), onKnown: 'ask' })
    await library.undo(saved.change ?? -1)
    expect(await library.count()).toBe(0)
    expect(await library.getByUrl(articleOf().url)).toBeNull()
  })

  test('a step that is not in the journal is an error', async () => {
    await expect(openTestLibrary().library.undo(99)).rejects.toThrow('no change 99')
  })
})

test('an empty title keeps the old one', async () => {
  const { library, id } = await withClip()
  await library.edit(id, { title: '  \n ' })
  expect((await library.get(id))?.title).toBe(articleOf().title)
})

test('a picture added twice is kept once', async () => {
  const { library, id } = await withClip()
  await library.addPicture(id, 'https://trade.example/shelf.jpg')
  await library.addPicture(id, 'https://trade.example/shelf.jpg')
  expect((await library.get(id))?.pictures).toEqual(['https://trade.example/shelf.jpg'])
})

async function withClips(count: number) {
  const opened = openTestLibrary()
  const ids: string[] = []
  for (let i = 0; i < count; i += 1) {
    const article = articleOf({ url: `https://trade.example/${i}` })
    ids.push((await opened.library.clip({ id: newId(), article, onKnown: 'ask' })).clip.id)
  }
  return { ...opened, ids }
}

describe('many clips at once, more than are written at a time', { timeout: 20_000 }, () => {
  test('are tagged in one step, under the name that the tag has, and untagged by one undo', async () => {
    const { library, ids, db } = await withClips(130)
    await library.retag(ids[0] ?? '', ['Own Label', 'Ohio'])
    const { change } = await library.tagAll([...ids, 'unknown'], ['own labels'])
    expect(await library.find({ text: '', tags: ['Own Label'] }, 1)).toMatchObject({ total: 130 })
    expect((await library.get(ids[0] ?? ''))?.tags).toEqual(['Own Label', 'Ohio'])
    expect(await db.tags.get('own label')).toMatchObject({ name: 'Own Label', count: 130 })
    await library.undo(change)
    expect(await library.find({ text: '', tags: ['Own Label'] }, 1)).toMatchObject({ total: 1 })
  })

  test('are deleted in one step and brought back by one undo, each with its address', async () => {
    const { library, ids } = await withClips(130)
    const { change } = await library.remove(ids)
    expect(await library.count()).toBe(0)
    await library.undo(change)
    expect(await library.count()).toBe(130)
    const url = 'https://trade.example/7'
    expect(await library.getByUrl(url)).toMatchObject({ id: ids[7] })
  })
})
