import type { Article, ClipKind, MetaField, Origin, Origins, Warning } from '../model.ts'
import { countIn, isRecord, listIn, textIn } from '../text/guards.ts'
import { MOST_OTHERS } from '../text/limits.ts'

const LIMITS = {
  url: 8_000,
  title: 1_000,
  name: 300,
  authors: 50,
  keywords: 20,
  description: 5_000,
  html: 5_000_000,
  text: 5_000_000,
}

const KINDS: readonly string[] = ['article', 'page', 'selection', 'link'] satisfies ClipKind[]
const FIELDS: readonly MetaField[] = [
  'title',
  'authors',
  'publishedOn',
  'modifiedAt',
  'siteName',
  'section',
  'lang',
  'imageUrl',
  'canonicalUrl',
]
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * What a page sent, checked and capped: only known fields, well-formed strings, http(s) addresses.
 * Anything without a usable address or kind gives null; every other fault is mended by leaving the field out.
 */
export function parseArticle(value: unknown): Article | null {
  if (!isRecord(value)) return null
  const url = webUrl(value['url'])
  const kind = value['kind']
  if (url === null || !isKind(kind)) return null
  const html = textIn(value['html'], LIMITS.html)
  const text = textIn(value['text'], LIMITS.text)
  const publishedOn = textIn(value['publishedOn'], 10)
  return {
    kind,
    url,
    canonicalUrl: webUrl(value['canonicalUrl']) ?? url,
    title: textIn(value['title'], LIMITS.title) || url,
    authors: names(value['authors'], LIMITS.authors),
    agencies: names(value['agencies'], LIMITS.authors),
    siteName: textIn(value['siteName'], LIMITS.name),
    section: textIn(value['section'], LIMITS.name),
    keywords: names(value['keywords'], LIMITS.keywords),
    isFree: typeof value['isFree'] === 'boolean' ? value['isFree'] : null,
    publishedOn: DAY.test(publishedOn) ? publishedOn : null,
    publishedAt: textIn(value['publishedAt'], 40) || null,
    modifiedAt: textIn(value['modifiedAt'], 40) || null,
    lang: textIn(value['lang'], 35) || null,
    description: textIn(value['description'], LIMITS.description),
    imageUrl: webUrl(value['imageUrl']),
    html,
    text,
    words: countIn(value['words']),
    warnings: warningsOf(value['warnings'], value),
    origins: originsOf(value['origins']),
  }
}

function warningsOf(value: unknown, article: Record<string, unknown>): Warning[] {
  const given = new Set(listIn(value, 20))
  const warnings = WARNINGS.filter(each => given.has(each))
  const isCut = isLonger(article['html'], LIMITS.html) || isLonger(article['text'], LIMITS.text)
  return isCut && !given.has('cut-by-size') ? [...warnings, 'cut-by-size'] : warnings
}

function originsOf(value: unknown): Origins {
  if (!isRecord(value)) return {}
  const found = FIELDS.map(field => [field, originOf(value[field])] as const)
  return Object.fromEntries(found.filter(([, origin]) => origin !== null))
}

function originOf(value: unknown): Origin | null {
  if (!isRecord(value)) return null
  const source = textIn(value['source'], LIMITS.name)
  const also = listIn(value['also'], MOST_OTHERS)
    .filter(isRecord)
    .map(each => ({
      value: textIn(each['value'], LIMITS.title),
      source: textIn(each['source'], LIMITS.name),
    }))
    .filter(each => each.value !== '')
  return source === '' ? null : { source, confidence: share(value['confidence']), also }
}

function names(value: unknown, limit: number): string[] {
  return listIn(value, limit).map(name => textIn(name, LIMITS.name))
}

function webUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LIMITS.url) return null
  const url = URL.parse(value)
  return url && /^https?:$/.test(url.protocol) ? value : null
}

function isLonger(value: unknown, limit: number): boolean {
  return typeof value === 'string' && value.length > limit
}

function share(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : 0
}

function isKind(value: unknown): value is ClipKind {
  return typeof value === 'string' && KINDS.includes(value)
}

const WARNINGS: readonly Warning[] = [
  'cut-by-size',
  'still-loading',
  'paywall',
  'consent-wall',
  'list-page',
  'video-page',
  'very-short',
  'title-mismatch',
  'date-uncertain',
  'several-articles',
  'no-article',
  'not-a-page',
]
