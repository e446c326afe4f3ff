import type { Clip } from '../../lib/model.ts'

/** A clip with every field set; `changes` replaces some. */
export function sampleClip(changes: Partial<Clip> = {}): Clip {
  return {
    id: '01-sample',
    kind: 'article',
    url: 'https://news.example/retail/kroger-tmall',
    canonicalUrl: 'https://news.example/retail/kroger-tmall',
    title: 'Kroger opens a shop on Tmall Global',
    authors: ['Ada Field'],
    agencies: [],
    siteName: 'Shelf Daily',
    section: '',
    keywords: [],
    isFree: null,
    publishedOn: '2018-10-02',
    publishedAt: null,
    modifiedAt: null,
    lang: 'en',
    description: 'The grocer sells its own brand to shoppers in China.',
    imageUrl: null,
    words: 120,
    warnings: [],
    origins: {},
    tags: ['Private label', '2018'],
    note: '',
    pictures: [],
    judged: { companies: [], deals: [], copies: [] },
    stamps: { fields: {}, tags: {} },
    facts: { v: 1, about: [], mentioned: [], deals: [], tags: [] },
    contentHash: 'abc123',
    clippedAt: '2018-10-05T23:30:00.000Z',
    updatedAt: '2018-10-05T23:30:00.000Z',
    deletedAt: null,
    ...changes,
  }
}
