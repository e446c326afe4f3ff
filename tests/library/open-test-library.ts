import * as recogniser from '../../lib/enrich/index.ts'
import { createLibrary, type Safety } from '../../lib/library/index.ts'
import type { Article, KeptClip, SafetyMark } from '../../lib/model.ts'
import { newId } from '../../lib/new-id.ts'
import { openDatabase, type Database } from '../../lib/store/index.ts'

/** A safety record in memory; `clips` is what it keeps. */
export function createMemorySafety() {
  const clips = new Map<string, KeptClip>()
  let mark: SafetyMark | null = null
  const safety: Safety = {
    readMark: async () => mark,
    keep: async (next, kept) => {
      mark = next
      for (const clip of kept) clips.set(clip.id, clip)
    },
    list: async () => [...clips.values()],
    forget: async ids => {
      for (const id of ids) clips.delete(id)
    },
  }
  return { safety, clips }
}

/** A library over a fresh database; its clock goes on by a second with each reading, its reports are errors. */
export function openTestLibrary(name = `test-${newId()}`, { safety } = createMemorySafety()) {
  let at = Date.parse('2026-11-02T09:00:00.000Z')
  const db: Database = openDatabase(name, newId)
  const library = createLibrary({
    db,
    now: () => new Date((at += 1000)).toISOString(),
    safety,
    recogniser: async () => recogniser,
    finding: () => import('../../lib/library/finding.ts'),
    writing: () => import('../../lib/library/writing.ts'),
    tendSoon: () => undefined,
    report: (error, doing) => {
      throw new Error(doing, { cause: error })
    },
  })
  return { library, db, safety, name }
}

/** An article as the content script hands it over. */
export function articleOf(change: Partial<Article> = {}): Article {
  const url = change.url ?? 'https://trade.example/news/harbour-foods'
  const text = change.text ?? 'Harbour Foods opens a shop on a marketplace for buyers abroad.'
  return {
    kind: 'article',
    url,
    canonicalUrl: url,
    title: 'Harbour Foods opens abroad',
    authors: ['Ana Lee'],
    agencies: [],
    siteName: 'Shelf Week',
    section: 'Marketplaces',
    keywords: ['own label'],
    isFree: true,
    publishedOn: '2026-10-30',
    publishedAt: null,
    modifiedAt: null,
    lang: 'en',
    description: '',
    imageUrl: null,
    html: `<p>${text}</p>`,
    text,
    words: 11,
    warnings: [],
    origins: { title: { source: 'h1', confidence: 0.84, also: [] } },
    ...change,
  }
}
