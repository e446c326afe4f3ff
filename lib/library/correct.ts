import type { Article, MetaField, Origin, Origins, OtherValue, Warning } from '../model.ts'
import { findLanguage } from '../text/language.ts'
import { oneLine } from '../text/tidy.ts'
import { canonicalUrl } from '../text/url.ts'
import type { Correction } from './types.ts'

/** The source of a field that the person set; such a field survives an update of the clip. */
export const BY_HAND = 'you'

type Field = keyof Correction
/** What a correction reads and may change; an article and a stored clip both have it. */
type Correctable = Pick<Article, Field | 'publishedAt' | 'warnings' | 'origins'>

/**
 * What becomes of a clip or an article when the person sets fields, or null when nothing changes. Setting a field to the
 * value that it has confirms it: it is the person's from then on. A value that cannot be is passed over: an empty title
 * or outlet, a day that is none, a language that is none, an address that is not on the web.
 */
export function correct(meta: Correctable, asked: Correction): Partial<Correctable> | null {
  const set = Object.entries(cleaned(asked)).filter(
    ([field, value]) =>
      meta.origins[field as Field]?.source !== BY_HAND ||
      lineOf(value) !== lineOf(meta[field as Field]),
  )
  if (set.length === 0) return null
  const values: Correction = Object.fromEntries(set)
  const origins = set.map(([field, value]) => [field, byHand(meta, field as Field, value)])
  return {
    ...values,
    origins: { ...meta.origins, ...Object.fromEntries(origins) },
    ...(values.publishedOn !== undefined && settled(meta, values.publishedOn)),
  }
}

/** What of a stored clip stays when the page is read again: each value that the person set, beside what the page says now. */
export function keepCorrections(stored: Correctable, fresh: Correctable): Partial<Correctable> {
  const fields = FIELDS.filter(field => stored.origins[field]?.source === BY_HAND)
  const asked: Correction = Object.fromEntries(fields.map(field => [field, stored[field]]))
  return correct(fresh, asked) ?? {}
}

/** The origins of the values that the person set. */
export function correctedOnly(origins: Origins): Origins {
  return Object.fromEntries(
    Object.entries(origins).filter(([, origin]) => origin.source === BY_HAND),
  )
}

/** A value as one line: names parted by commas, nothing as ''. */
export function lineOf(value: string | string[] | null): string {
  return Array.isArray(value) ? value.join(', ') : (value ?? '')
}

const LIMITS = { title: 1000, name: 300, authors: 50, others: 4 }

function cleaned({ title, authors, siteName, section, ...asked }: Correction): Correction {
  const address = asked.canonicalUrl && canonicalUrl(asked.canonicalUrl)
  const names = authors?.map(name => oneLine(name, LIMITS.name)).filter(Boolean)
  return {
    ...(title?.trim() && { title: oneLine(title, LIMITS.title) }),
    ...(names && { authors: [...new Set(names)].slice(0, LIMITS.authors) }),
    ...(siteName?.trim() && { siteName: oneLine(siteName, LIMITS.name) }),
    ...(section !== undefined && { section: oneLine(section, LIMITS.name) }),
    ...(isDay(asked.publishedOn) && { publishedOn: asked.publishedOn }),
    ...(isLang(asked.lang) && { lang: asked.lang }),
    ...(address && /^https?:/.test(address) && { canonicalUrl: address }),
  }
}

function isDay(day: string | null | undefined): day is string | null {
  return day === null || (day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day))
}

function isLang(lang: string | null | undefined): lang is string | null {
  return lang === null || (lang !== undefined && findLanguage(lang) === lang)
}

/** The person's own origin; what the page said before is still on offer. */
function byHand(meta: Correctable, field: Field, value: string | string[] | null): Origin {
  const { source = 'the page', also = [] } = meta.origins[field] ?? {}
  const before: OtherValue[] = source === BY_HAND ? [] : [{ value: lineOf(meta[field]), source }]
  const others = [...before, ...also].filter(
    (other, at, all) =>
      other.value !== '' &&
      other.value !== lineOf(value) &&
      all.findIndex(each => each.value === other.value) === at,
  )
  return { source: BY_HAND, confidence: 1, also: others.slice(0, LIMITS.others) }
}

/** A day that the person set is certain, and a time of another day is not its time. */
function settled(meta: Correctable, day: string | null): Partial<Correctable> {
  const uncertain: Warning = 'date-uncertain'
  return {
    warnings: meta.warnings.filter(warning => warning !== uncertain),
    publishedAt: day !== null && meta.publishedAt?.startsWith(day) ? meta.publishedAt : null,
  }
}

const FIELDS: readonly (Field & MetaField)[] = [
  'title',
  'authors',
  'siteName',
  'section',
  'publishedOn',
  'lang',
  'canonicalUrl',
]
