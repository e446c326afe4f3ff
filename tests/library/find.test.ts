import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Found } from '../../lib/library/index.ts'
import { newId } from '../../lib/new-id.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

async function withStories() {
  const { library } = openTestLibrary()
  const add = async (title: string, text: string) => {
    const url = `https://trade.example/${newId()}`
    const article = articleOf({ url, title, text })
    return (await library.clip({ id: newId(), article, onKnown: 'ask' })).clip.id
  }
  const older = await add('Müller opens a depot', 'The grocer builds an automated depot in Ohio.')
  const newer = await add('克罗格进入天猫国际', '克罗格通过天猫国际在中国销售商品。')
  return { library, older, newer }
}

describe('finding', () => {
  test.for([
    ['the start of a word', 'autom'],
    ['words in any order', 'ohio depot'],
    ['accents left out', 'muller'],
    ['accents put in', 'dépot'],
    ['the site', 'shelf week ohio'],
    ['the byline', 'ana ohio'],
  ])('finds by %s', async ([, text]) => {
    const { library, older } = await withStories()
    const found = await library.find({ text: text ?? '', tags: [] }, 10)
    expect(found.clips.map(clip => clip.id)).toEqual([older])
  })

  test.for(['天猫', '天猫国际', '中国销售'])('finds %s inside Chinese text', async text => {
    const { library, newer } = await withStories()
    const found = await library.find({ text, tags: [] }, 10)
    expect(found.clips.map(clip => clip.id)).toEqual([newer])
  })

  test('lists the newest first and counts all, however few are asked for', async () => {
    const { library, newer } = await withStories()
    const found = await library.find({ text: '', tags: [] }, 1)
    expect(found.clips.map(clip => clip.id)).toEqual([newer])
    expect(found.total).toBe(2)
  })

  test('tags and words must all hold, and clips in the trash are not found', async () => {
    const { library, older, newer } = await withStories()
    await library.retag(older, ['grocery'])
    await library.retag(newer, ['grocery'])
    expect((await library.find({ text: 'depot', tags: ['grocery'] }, 10)).total).toBe(1)
    expect((await library.find({ text: '', tags: ['grocery'] }, 10)).total).toBe(2)
    await library.remove([older])
    expect((await library.find({ text: 'depot', tags: [] }, 10)).total).toBe(0)
  })

  test('an edited note is found at once', async () => {
    const { library, older } = await withStories()
    await library.edit(older, { note: 'ask Priya about pallets' })
    expect((await library.find({ text: 'pallet', tags: [] }, 10)).total).toBe(1)
  })

  test('finds what a plain scan finds, in any library', async () => {
    const word = fc.constantFrom('ahold', 'aldi', 'asda', 'carrefour', 'costco', 'coop')
    const story = fc.array(word, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.array(story, { maxLength: 8 }), word, async (stories, asked) => {
        const { library } = openTestLibrary()
        for (const words of stories) {
          const url = `https://trade.example/${newId()}`
          const article = articleOf({ url, title: 'A title', text: words.join(' ') })
          await library.clip({ id: newId(), article, onKnown: 'ask' })
        }
        const prefix = asked.slice(0, 2)
        const scanned = stories.filter(words => words.some(each => each.startsWith(prefix)))
        const found = await library.find({ text: prefix, tags: [] }, 100)
        expect(found.total).toBe(scanned.length)
      }),
      { numRuns: 15 },
    )
  })
})

test('a watched list hears of a change made in another window', async () => {
  const { library, name } = openTestLibrary()
  const other = openTestLibrary(name).library
  const heard: Found[] = []
  const stop = library.watch({ text: '', tags: [] }, 10, found => heard.push(found))
  await expect.poll(() => heard.at(-1)?.total).toBe(0)
  await other.clip({ id: newId(), article: articleOf(), onKnown: 'ask' })
  await expect.poll(() => heard.at(-1)?.total).toBe(1)
  stop()
})
