import { RULES_VERSION } from '../../../../lib/enrich/rules-version.ts'
import type { BackupEntry } from '../../../../lib/formats/index.ts'
import type { Clip, Deal, DealStatus, DealType, Facts } from '../../../../lib/model.ts'
import { makeStory } from './make-story.ts'
import type { Story } from './make-story.ts'
import { nameOf } from './names.ts'
import { OUTLETS, TAGS } from './outlets.ts'
import { Random } from './random.ts'
import { writeSentence } from './sentences.ts'

const START = Date.UTC(2020, 10, 1)
const END = Date.UTC(2026, 10, 1)
const DAY_MS = 86_400_000

/**
 * Clip `index` of a library of `count`, the same for the same numbers: a story of the retail trade as an analyst keeps
 * it, 2.5 % of them Chinese and 2 % Japanese, 4 % copies of a story by another outlet, over six years in the order of saving.
 */
export function makeClip(index: number, count: number): BackupEntry {
  const random = new Random(index + 500_000_000)
  const story = makeStory(random.chance(0.04) ? Math.max(0, index - random.between(1, 20)) : index)
  const outlet = random.pickZipf(OUTLETS)
  const clippedMs = START + Math.floor(((END - START) * index) / count)
  const clippedAt = new Date(clippedMs).toISOString()
  const publishedOn = new Date(clippedMs - random.next() ** 4 * 400 * DAY_MS)
    .toISOString()
    .slice(0, 10)
  const url = `https://www.${outlet.host}/news/${publishedOn.replaceAll('-', '/')}/${index}`
  const clip: Clip = {
    id: idAt(clippedMs, index),
    kind: 'article',
    url,
    canonicalUrl: url,
    title: story.title,
    authors: [`${nameOf(random.zipf(3000))} ${nameOf(random.zipf(3000))}`],
    agencies: [],
    siteName: outlet.name,
    section: random.pick(['', 'Retail', 'Business', 'Technology']),
    keywords: [],
    isFree: null,
    publishedOn,
    publishedAt: `${publishedOn}T08:30:00Z`,
    modifiedAt: null,
    lang: story.lang,
    description: story.text.slice(0, 180),
    imageUrl: `${url}/lead.jpg`,
    words: story.text.split(' ').length,
    warnings: [],
    origins: {
      title: { source: 'json-ld', confidence: 0.93, also: [{ value: story.title, source: 'h1' }] },
      publishedOn: { source: 'json-ld', confidence: 0.97, also: [] },
      siteName: { source: 'meta og:site_name', confidence: 0.9, also: [] },
    },
    tags: pickTags(random),
    note: random.chance(0.12) ? writeNote(random, index) : '',
    pictures: [],
    facts: makeFacts(random, story),
    judged: { companies: [], deals: [], copies: [] },
    stamps: { fields: {}, tags: {} },
    contentHash: index.toString(16).padStart(64, '0'),
    clippedAt,
    updatedAt: clippedAt,
    deletedAt: null,
  }
  return { clip, body: { html: story.html, text: story.text } }
}

/** A UUID version 7 of that moment, with the number as its random part. */
function idAt(ms: number, index: number): string {
  const time = ms.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${index.toString(16).padStart(12, '0')}`
}

function pickTags(random: Random): string[] {
  const tags = Array.from({ length: random.between(1, 7) }, () => random.pickZipf(TAGS))
  return [...new Set(tags)]
}

function writeNote(random: Random, story: number): string {
  const people = ['Ms Orban', 'the team'] as const
  return writeSentence(random, { story, year: 2026, companies: ['our client'], people })
}

function makeFacts(random: Random, story: Story): Facts {
  const mentions = story.firms.map(({ id, name }, i) => ({ id, name, score: 1 / (i + 1) }))
  return {
    v: RULES_VERSION,
    about: mentions.slice(0, 2),
    mentioned: mentions.slice(2),
    deals: random.chance(0.45) ? [makeDeal(random, story)] : [],
    tags: Array.from({ length: 3 }, () => ({
      tag: random.pickZipf(TAGS),
      why: 'in the title',
      confidence: 0.8,
      state: 'suggested' as const,
    })),
  }
}

function makeDeal(random: Random, { text, firms }: Story): Deal {
  const end = Math.max(text.indexOf('.'), 20)
  return {
    type: random.pick(DEAL_TYPES),
    parties: firms.slice(0, 2).map(({ id, name }) => ({ id, name, role: 'party' })),
    via: null,
    status: random.pick(STATUSES),
    exclusive: random.chance(0.1),
    amount: null,
    stakePercent: null,
    market: random.chance(0.5) ? 'China' : null,
    evidence: { text: text.slice(0, end), start: 0, end },
    trigger: 'partnership with',
    confidence: 0.7,
  }
}

const DEAL_TYPES: readonly [DealType, ...DealType[]] = [
  'partnership',
  'supply',
  'marketplace',
  'acquisition',
  'investment',
  'pilot',
]
const STATUSES: readonly [DealStatus, ...DealStatus[]] = ['announced', 'completed', 'rumoured']
