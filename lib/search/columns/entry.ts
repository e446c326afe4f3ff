import { companiesOf, dealsOf } from '../../facts/index.ts'
import type { Clip, ClipKind } from '../../model.ts'
import { siteHost } from '../../text/url.ts'

/** What filters, facets and sorting need of a clip. */
export type Entry = {
  flags: number
  kind: number
  /** Seconds since 1970. */
  clippedAt: number
  /** Days since 1970, `NO_DAY` without one. */
  publishedOn: number
  /** Segments numbered up to this hold an older text of the clip. */
  staleTo: number
  words: number
  host: string
  site: string
  lang: string
  tags: string[]
  /** Id and name, parted by a tab. */
  companies: string[]
  dealTypes: string[]
}

export const NO_DAY = -0x8000_0000

/** Bits of `Entry.flags`; each answers an `is:` or `has:` of a query. */
export const FLAGS = {
  live: 1,
  note: 2,
  picture: 4,
  read: 8,
  tag: 16,
  deal: 32,
  free: 64,
  warning: 128,
} as const

/** 0 is no clip at all. */
export const KINDS: readonly ClipKind[] = ['article', 'page', 'selection', 'link']

/** What a clip's columns hold that is not of the clip itself. */
type Kept = { staleTo: number; readAt?: string }

export function toEntry(clip: Clip & Kept): Entry {
  const { tags } = clip
  const deals = dealsOf(clip)
  return {
    flags: flagsOf(clip),
    kind: KINDS.indexOf(clip.kind) + 1,
    clippedAt: Math.max(0, Math.floor(Date.parse(clip.clippedAt) / 1000)) || 0,
    publishedOn: dayNumber(clip.publishedOn),
    staleTo: clip.staleTo,
    words: clip.words,
    host: siteHost(clip.url),
    site: name(clip.siteName),
    lang: name(clip.lang ?? '').toLowerCase(),
    tags: tags.map(name),
    companies: companiesOf(clip).map(each => `${name(each.id)}\t${name(each.name)}`),
    dealTypes: distinct(deals.map(deal => deal.type)),
  }
}

/** Days since 1970; `NO_DAY` for null and for text that is no day. */
export function dayNumber(day: string | null): number {
  const time = day === null ? Number.NaN : Date.parse(day)
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / 86_400_000)
}

export function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

function flagsOf(clip: Clip & Kept): number {
  const set = [
    clip.deletedAt === null && FLAGS.live,
    clip.note.trim() !== '' && FLAGS.note,
    clip.pictures.length > 0 && FLAGS.picture,
    clip.readAt !== undefined && FLAGS.read,
    clip.tags.length > 0 && FLAGS.tag,
    dealsOf(clip).length > 0 && FLAGS.deal,
    clip.isFree === true && FLAGS.free,
    clip.warnings.length > 0 && FLAGS.warning,
  ]
  return set.reduce<number>((bits, bit) => bits | (bit || 0), 0)
}

/** A name without control characters, which part the names of a chunk. */
function name(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f]+/g, ' ')
}

function distinct<T>(values: T[]): T[] {
  return [...new Set(values)]
}
