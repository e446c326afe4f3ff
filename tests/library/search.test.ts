import { describe, expect, test } from 'vitest'

import type { Article } from '../../lib/model.ts'
import { newId } from '../../lib/new-id.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

const STORIES: Partial<Article>[] = [
  {
    title: 'Kroger tries Ocado depots',
    text: 'Kroger and Ocado open a shed in Ohio.',
    publishedOn: '2018-05-17',
    siteName: 'Reuters',
  },
  {
    title: 'A shed in Ohio',
    text: 'The private label of Kroger is made elsewhere. Walmart has none.',
    publishedOn: '2018-09-03',
    siteName: 'Shelf Week',
    lang: 'de',
  },
  {
    title: 'Tmall sells Simple Truth',
    text: 'Alibaba sells the brands of a grocer, said a grocer that is no grocer.',
    publishedOn: null,
    siteName: 'China Retail',
  },
]

async function withStories() {
  const { library, db } = openTestLibrary()
  const ids: string[] = []
  for (const [i, story] of STORIES.entries()) {
    const url = `https://${i === 0 ? 'www.reuters.com' : 'trade.example'}/${newId()}`
    const article = articleOf({ url, ...story })
    ids.push((await library.clip({ id: newId(), article, onKnown: 'ask' })).clip.id)
  }
  const find = async (text: string, order?: 'relevance' | 'published' | 'clipped') => {
    const found = await library.find({ text, tags: [], ...(order && { order }) }, 10)
    return found.clips.map(clip => ids.indexOf(clip.id))
  }
  return { library, db, ids, find }
}

describe('the query language', () => {
  test.for([
    ['company:kroger ', [0, 1]],
    ['company:kro ', [0, 1]],
    ['site:reuters.com ', [0]],
    ['site:"shelf week" ', [1]],
    ['-site:reuters.com ', [1, 2]],
    ['lang:de ', [1]],
    ['since:2018-09 ', [1]],
    ['before:"September 2018" ', [0]],
    ['in:2018 -shed ', []],
    ['kroger -"private label" ', [0]],
    ['"shed in ohio" ', [0, 1]],
    ['kind:link ', []],
    ['is:unread ', [0, 1, 2]],
    ['has:note ', []],
  ] as const)('%s finds %j', async ([text, found]) => {
    const { find } = await withStories()
    expect((await find(text)).toSorted((a, b) => a - b)).toEqual(found)
  })

  test('what was opened is read from then on, also after its text changed', async () => {
    const { library, ids, find } = await withStories()
    await library.markRead(ids[1] ?? '')
    await library.markRead('unknown')
    await library.edit(ids[1] ?? '', { note: 'seen' })
    expect(await find('is:read ')).toEqual([1])
    expect(await find('is:unread ')).toEqual([2, 0])
  })

  test('a tag is found by its name whatever its case and plural, and by its beginning', async () => {
    const { library, ids, find } = await withStories()
    await library.retag(ids[2] ?? '', ['Private Labels'])
    expect(await find('tag:"private label" ')).toEqual([2])
    expect(await find('tag:priv')).toEqual([2])
    expect(await find('-tag:priv ')).toEqual([1, 0])
  })

  test('what looks like a filter and is none is named', async () => {
    const { library } = await withStories()
    const { unread, total } = await library.find({ text: 'colour:red', tags: [] }, 10)
    expect({ unread, total }).toEqual({ unread: ['colour:red'], total: 0 })
  })
})

describe('the order', () => {
  test('by relevance puts words of the title first', async () => {
    const { find } = await withStories()
    expect(await find('ohio shed ')).toEqual([1, 0])
  })

  test('by publication puts the latest first and those without a day last', async () => {
    const { find } = await withStories()
    expect(await find('', 'published')).toEqual([1, 0, 2])
  })

  test('by clipping puts the last clipped first', async () => {
    const { find } = await withStories()
    expect(await find('kroger', 'clipped')).toEqual([1, 0])
  })
})

test('facets count what is found by tag, company, outlet, type, language and month', async () => {
  const { library, ids } = await withStories()
  await library.retag(ids[0] ?? '', ['Depots'])
  await library.retag(ids[1] ?? '', ['Depots', 'Ohio'])
  await library.remove([ids[2] ?? ''])
  const facets = await library.facets({ text: '', tags: [] })
  expect(facets).toMatchObject({
    tags: [
      { name: 'Depots', count: 2 },
      { name: 'Ohio', count: 1 },
    ],
    sites: [
      { name: 'Reuters', count: 1 },
      { name: 'Shelf Week', count: 1 },
    ],
    languages: [
      { name: 'de', count: 1 },
      { name: 'en', count: 1 },
    ],
    months: [
      { name: '2018-09', count: 1 },
      { name: '2018-05', count: 1 },
    ],
  })
  expect(facets.companies[0]).toEqual({ id: 'kroger', name: 'Kroger', count: 2 })
})

describe('a query that finds nothing', () => {
  test.for([
    ['krogre depot', 'kroger depot'],
    ['elsewere', 'elsewhere'],
    ['company:krogr shed', 'company:Kroger shed'],
    ['site:"shelf weak"', 'site:"Shelf Week"'],
    ['zzzzzz', null],
    ['kroger', null],
    ['since:kroger', null],
    ['', null],
  ] as const)('%s: was %s meant?', async ([text, expected]) => {
    const { library } = await withStories()
    expect(await library.suggest({ text, tags: [] })).toBe(expected)
  })
})

test('what was found is shown in the title and in the text', async () => {
  const { library, ids } = await withStories()
  const excerpt = await library.excerpt(ids[0] ?? '', { text: 'kroger shed', tags: [] })
  expect(excerpt).toEqual({
    title: [[0, 6]],
    text: {
      text: 'Kroger and Ocado open a shed in Ohio.',
      hits: [
        [0, 6],
        [24, 28],
      ],
    },
  })
  expect(await library.excerpt('gone', { text: 'kroger', tags: [] })).toBeNull()
})
