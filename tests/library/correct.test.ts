import { describe, expect, test } from 'vitest'

import type { Correction } from '../../lib/library/index.ts'
import type { Article, Clip } from '../../lib/model.ts'
import { newId } from '../../lib/new-id.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

/** A page whose date line and address disagree. */
const CLASHING: Partial<Article> = {
  publishedOn: '2026-10-02',
  publishedAt: '2026-10-02T16:15:00-04:00',
  warnings: ['date-uncertain'],
  origins: {
    title: {
      source: 'h1',
      confidence: 0.84,
      also: [{ value: 'Harbour abroad', source: 'json-ld' }],
    },
    publishedOn: {
      source: 'visible date line',
      confidence: 0.5,
      also: [{ value: '2026-10-03', source: 'address' }],
    },
  },
}

async function withClip(change: Partial<Article> = CLASHING) {
  const opened = openTestLibrary()
  const request = { id: newId(), article: articleOf(change), onKnown: 'ask' as const }
  const { clip } = await opened.library.clip(request)
  const clipAgain = (again: Partial<Article>) =>
    opened.library.clip({ id: newId(), article: articleOf(again), onKnown: 'update' })
  return { ...opened, id: clip.id, clipAgain, now: () => opened.library.get(clip.id) }
}

describe('a correction', () => {
  test('is the person’s from then on, and what the page said is still on offer', async () => {
    const { library, id, now } = await withClip()
    await library.edit(id, { publishedOn: '2026-10-03' })
    expect(await now()).toMatchObject({
      publishedOn: '2026-10-03',
      publishedAt: null,
      warnings: [],
      origins: {
        publishedOn: {
          source: 'you',
          confidence: 1,
          also: [{ value: '2026-10-02', source: 'visible date line' }],
        },
      },
    })
  })

  test('can be corrected itself, back to what the page said', async () => {
    const { library, id, now } = await withClip()
    await library.edit(id, { publishedOn: '2026-10-03' })
    await library.edit(id, { publishedOn: '2026-10-02' })
    expect((await now())?.origins.publishedOn).toMatchObject({ source: 'you', also: [] })
  })

  test('to the value that is there confirms it', async () => {
    const { library, id, now } = await withClip()
    await library.edit(id, { publishedOn: '2026-10-02' })
    expect(await now()).toMatchObject({
      publishedAt: CLASHING.publishedAt,
      warnings: [],
      origins: {
        publishedOn: { source: 'you', also: [{ value: '2026-10-03', source: 'address' }] },
      },
    })
  })

  test('is taken back whole by undo, with a correction of another field left alone', async () => {
    const { library, id, now } = await withClip()
    const before = await now()
    const { change } = await library.edit(id, { publishedOn: '2026-10-03' })
    await library.edit(id, { siteName: 'Shelf Weekly' })
    await library.undo(change)
    const { publishedOn, publishedAt, warnings, origins, siteName } = (await now()) ?? articleOf()
    expect({ publishedOn, publishedAt, warnings }).toEqual({
      publishedOn: before?.publishedOn,
      publishedAt: before?.publishedAt,
      warnings: before?.warnings,
    })
    expect(origins).toMatchObject({ publishedOn: before?.origins.publishedOn })
    expect([siteName, origins.siteName?.source]).toEqual(['Shelf Weekly', 'you'])
  })

  test('finds the clip by its new words', async () => {
    const { library, id } = await withClip()
    await library.edit(id, { authors: ['Mei Tanaka'], section: 'Own label' })
    expect((await library.find({ text: 'tanaka own label', tags: [] }, 9)).total).toBe(1)
    expect((await library.find({ text: 'ana lee', tags: [] }, 9)).total).toBe(0)
  })

  test.for<[string, Correction, Partial<Article>]>([
    ['an empty title', { title: ' \n ' }, {}],
    ['an empty outlet', { siteName: ' ' }, {}],
    ['a day that is none', { publishedOn: 'soon' }, {}],
    ['a language that is none', { lang: 'english' }, {}],
    ['a tag that is not canonical', { lang: 'en_us' }, {}],
    ['an address that is not on the web', { canonicalUrl: 'javascript:alert(1)' }, {}],
    [
      'blanks in names',
      { authors: [' Ana   Lee ', '', 'Bo Li'] },
      { authors: ['Ana Lee', 'Bo Li'] },
    ],
    ['a language', { lang: 'pt-BR' }, { lang: 'pt-BR' }],
    ['no language', { lang: null }, { lang: null }],
    ['no day', { publishedOn: null }, { publishedOn: null }],
    ['no section', { section: '' }, { section: '' }],
    [
      'an address with tracking',
      { canonicalUrl: 'https://Trade.example/new?utm_source=x' },
      { canonicalUrl: 'https://trade.example/new' },
    ],
  ])('with %s changes what it can and nothing else', async ([, asked, expected]) => {
    const { library, id, now } = await withClip()
    const before = valuesOf(await now())
    await library.edit(id, asked)
    expect(valuesOf(await now())).toEqual({ ...before, ...expected })
  })
})

function valuesOf(clip: Clip | null) {
  const { title, authors, siteName, section, publishedOn, lang, canonicalUrl } = clip ?? articleOf()
  return { title, authors, siteName, section, publishedOn, lang, canonicalUrl }
}

describe('an update from the page', () => {
  test('keeps every value that the person set, and offers what the page says now', async () => {
    const { library, id, clipAgain, now } = await withClip()
    const mine: Correction = {
      title: 'My title',
      authors: ['Ana Lee', 'Bo Li'],
      siteName: 'Shelf Weekly',
      section: 'Own label',
      publishedOn: '2026-10-03',
      lang: 'fr',
      canonicalUrl: 'https://trade.example/mine',
    }
    await library.edit(id, mine)
    const again = { ...CLASHING, title: 'Their new title', text: 'New text.' }
    const { state, clip } = await clipAgain(again)
    expect([state, clip.id]).toEqual(['updated', id])
    expect(await now()).toMatchObject({ ...mine, warnings: [], publishedAt: null })
    expect((await now())?.origins.title).toEqual({
      source: 'you',
      confidence: 1,
      also: [
        { value: 'Their new title', source: 'h1' },
        { value: 'Harbour abroad', source: 'json-ld' },
      ],
    })
  })

  test('renews what the person did not touch', async () => {
    const { library, id, clipAgain, now } = await withClip()
    await library.edit(id, { title: 'My title' })
    await clipAgain({ siteName: 'Shelf Weekly', text: 'New text.', origins: {} })
    expect(await now()).toMatchObject({ title: 'My title', siteName: 'Shelf Weekly' })
  })
})

test('an address that another live clip has is refused, and nothing changes', async () => {
  const { library, id, now } = await withClip()
  const other = articleOf({ url: 'https://trade.example/other' })
  await library.clip({ id: newId(), article: other, onKnown: 'ask' })
  const edit = library.edit(id, { canonicalUrl: other.url, section: 'Own label' })
  await expect(edit).rejects.toThrow('another clip has the address')
  expect(await now()).toMatchObject({ canonicalUrl: articleOf().url, section: 'Marketplaces' })
})

test('corrections are in the safety record and come back as such', async () => {
  const { library, db, id } = await withClip()
  await library.edit(id, { title: 'My title', section: 'Own label' })
  await db.clips.clear()
  await library.restoreKept()
  const article = articleOf({ title: 'Their title', section: 'Retail' })
  const { clip } = await library.clip({ id: newId(), article, onKnown: 'update' })
  expect(clip).toMatchObject({ id, title: 'My title', section: 'Own label' })
})
