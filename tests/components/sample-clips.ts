import type { Article, Clip, Deal, TagSuggestion } from '../../lib/model.ts'

/** The model case, in our own words. */
export const MODEL_TEXT =
  'The grocer will sell its own brand abroad for the first time. Kroger said on Monday that it will open a shop for Simple Truth on Tmall Global, the cross-border site of Alibaba. Prices were not given.'

const EVIDENCE =
  'Kroger said on Monday that it will open a shop for Simple Truth on Tmall Global, the cross-border site of Alibaba.'

export const MODEL_HTML = `<p>The grocer will sell its own brand abroad for the first time. <b>Kroger</b> said on Monday that it will open a shop for Simple Truth on Tmall Global, the cross-border site of Alibaba.</p><h2>What is known</h2><p>Prices were not given.</p>`

const DEAL: Deal = {
  type: 'partnership',
  parties: [
    { id: 'kroger', name: 'Kroger', role: 'party' },
    { id: 'alibaba', name: 'Alibaba', role: 'party' },
  ],
  via: null,
  status: 'announced',
  exclusive: false,
  amount: null,
  stakePercent: null,
  market: 'China',
  evidence: {
    text: EVIDENCE,
    start: MODEL_TEXT.indexOf(EVIDENCE),
    end: MODEL_TEXT.indexOf(EVIDENCE) + EVIDENCE.length,
  },
  trigger: 'open a shop',
  confidence: 0.8,
}

export function suggestion(tag: string, why: string): TagSuggestion {
  return { tag, why, confidence: 0.8, state: 'suggested' }
}

/** A whole clip, with the given fields in place of the usual ones. */
export function makeClip(fields: Partial<Clip> & { id: string }): Clip {
  const url = fields.url ?? `https://news.example/${fields.id}`
  return {
    kind: 'article',
    url,
    canonicalUrl: url,
    title: `Clip ${fields.id}`,
    authors: [],
    agencies: [],
    siteName: 'News Example',
    section: '',
    keywords: [],
    isFree: null,
    publishedOn: '2018-10-02',
    publishedAt: null,
    modifiedAt: null,
    lang: 'en',
    description: '',
    imageUrl: null,
    words: 412,
    warnings: [],
    origins: { publishedOn: { source: 'visible date line', confidence: 0.9, also: [] } },
    tags: [],
    note: '',
    pictures: [],
    judged: { companies: [], deals: [], copies: [] },
    stamps: { fields: {}, tags: {} },
    facts: { v: 1, about: [], mentioned: [], deals: [], tags: [] },
    contentHash: '0'.repeat(64),
    clippedAt: '2018-10-03T09:00:00.000Z',
    updatedAt: '2018-10-03T09:00:00.000Z',
    deletedAt: null,
    ...fields,
  }
}

/** The model case as a clip, with its deal and suggestions. */
export function modelClip(fields: Partial<Clip> = {}): Clip {
  return makeClip({
    id: 'model',
    title: 'Kroger takes Simple Truth to Tmall',
    siteName: 'Ten Square Display',
    authors: ['Ann Example'],
    facts: {
      v: 1,
      about: [],
      mentioned: [],
      deals: [DEAL],
      tags: [
        suggestion('kroger', 'party of the partnership'),
        suggestion('alibaba', 'party of the partnership'),
        suggestion('private label', 'in the text, twice'),
      ],
    },
    ...fields,
  })
}

/** What a page hands over before it is a clip. */
export function articleOf(clip: Clip): Article {
  return {
    kind: clip.kind,
    url: clip.url,
    canonicalUrl: clip.canonicalUrl,
    title: clip.title,
    authors: clip.authors,
    agencies: clip.agencies,
    siteName: clip.siteName,
    section: clip.section,
    keywords: clip.keywords,
    isFree: clip.isFree,
    publishedOn: clip.publishedOn,
    publishedAt: null,
    modifiedAt: null,
    lang: clip.lang,
    description: clip.description,
    imageUrl: null,
    html: MODEL_HTML,
    text: MODEL_TEXT,
    words: clip.words,
    warnings: clip.warnings,
    origins: clip.origins,
  }
}
