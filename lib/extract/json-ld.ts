import { isRecord } from '../text/guards.ts'
import { siteHost } from '../text/url.ts'
import { parseTolerantly } from './tolerant-json.ts'

/** What a page's JSON-LD says about its story; '' and [] where it says nothing. Values are as written, not cleaned. */
export type LinkedData = {
  type: string
  headline: string
  description: string
  /** Names of authors that are not marked as organisations. */
  authors: string[]
  /** Names of authors that are marked as organisations. */
  offices: string[]
  publisher: string
  /** Names of what the story is part of, and of the site and its organisation when their address is the page's. */
  sites: string[]
  published: string
  modified: string
  lang: string
  image: string
  articleBody: string
  /** False when the page says that the story must be paid for, null when it says nothing. */
  isFree: boolean | null
  section: string
  keywords: string[]
  /** All types that occur on the page. */
  types: string[]
}

type JsonObject = Record<string, unknown>

const MOST_SCRIPTS = 20
const LONGEST_SCRIPT = 1_000_000
const MOST_OBJECTS = 5000
const DEEPEST = 12
const LONGEST_VALUE = 2000
const STORY = /(?:Article|BlogPosting|Reportage|Report|PressRelease|NewsItem)$/

/**
 * Reads all JSON-LD of a page: single objects, arrays, `@graph`, authors as text, object, list or `@id` reference;
 * broken JSON as far as it can be read. Of several stories the one about `address` or with the most details wins.
 */
export function readJsonLd(document: Document, addresses: string[]): LinkedData {
  const scripts = [...document.querySelectorAll('script')].slice(0, MOST_SCRIPTS)
  const roots = scripts
    .map(script => script.textContent ?? '')
    .filter(text => text.length <= LONGEST_SCRIPT)
    .map(parseTolerantly)
  const objects = flatten(roots)
  const named = objects.filter(object => textOf(object, '@id') && textOf(object, 'name'))
  const byId = new Map(named.map(object => [textOf(object, '@id'), object]))
  const story = mainStory(objects, addresses)
  const page = objects.find(object => typesOf(object).some(type => type.endsWith('WebPage')))
  return {
    ...toLinkedData({ story: story ?? {}, page: page ?? {}, byId, objects }),
    sites: siteNames(story ?? {}, objects, siteHost(addresses[0] ?? '')),
  }
}

type Graph = {
  story: JsonObject
  page: JsonObject
  byId: Map<string, JsonObject>
  objects: JsonObject[]
}

function toLinkedData({ story, page, byId, objects }: Graph): Omit<LinkedData, 'sites'> {
  const either = (name: string): string => textOf(story, name) || textOf(page, name)
  const author = own(story, 'author') ?? own(story, 'creator') ?? own(page, 'author')
  const [authors, offices] = people(author, byId)
  return {
    type: typesOf(story)[0] ?? '',
    headline: textOf(story, 'headline') || textOf(story, 'name'),
    description: either('description'),
    authors,
    offices,
    publisher: nameOf(own(story, 'publisher') ?? own(page, 'publisher'), byId),
    published: either('datePublished') || textOf(story, 'dateCreated'),
    modified: either('dateModified'),
    lang: either('inLanguage') || nameOf(own(story, 'inLanguage'), byId),
    image: imageOf(own(story, 'image') ?? own(story, 'thumbnailUrl'), byId),
    articleBody: textOf(story, 'articleBody', 1_000_000),
    isFree: isFree([story, page].map(object => textOf(object, 'isAccessibleForFree'))),
    section: textOf(story, 'articleSection'),
    keywords: listOf(own(story, 'keywords')).map(one => nameOf(one, byId)),
    types: [...new Set(objects.flatMap(typesOf))].slice(0, 100),
  }
}

/** All objects in reading order, at most 5,000 and 12 levels deep, so that hostile data cannot hold us up. */
function flatten(roots: unknown[]): JsonObject[] {
  const objects: JsonObject[] = []
  let level = roots
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: unknown[] = []
    for (const value of level.slice(0, MOST_OBJECTS)) {
      if (isRecord(value) && objects.length < MOST_OBJECTS) objects.push(value)
      if (Array.isArray(value)) next.push(...value.slice(0, MOST_OBJECTS))
      else if (isRecord(value)) next.push(...Object.values(value).filter(isNested).slice(0, 200))
    }
    level = next
  }
  return objects
}

function mainStory(objects: JsonObject[], addresses: string[]): JsonObject | undefined {
  const stories = objects.filter(object => typesOf(object).some(type => STORY.test(type)))
  const isOurs = (story: JsonObject): boolean =>
    ['url', '@id', 'mainEntityOfPage'].some(name =>
      addresses.includes(addressOf(own(story, name)).replace(/#.*$/, '')),
    )
  const detail = (story: JsonObject): number =>
    ['headline', 'datePublished', 'author'].filter(name => own(story, name) !== undefined).length
  return stories.find(isOurs) ?? stories.toSorted((a, b) => detail(b) - detail(a))[0]
}

function siteNames(story: JsonObject, objects: JsonObject[], host: string): string[] {
  const owners = objects.filter(
    object =>
      typesOf(object).some(type => /(?:Organi[sz]ation|WebSite)$/.test(type)) &&
      siteHost(textOf(object, 'url')) === host,
  )
  const wholes = listOf(own(story, 'isPartOf')).filter(isRecord)
  const names = [...owners, ...wholes].flatMap(object =>
    ['name', 'alternateName'].map(name => textOf(object, name)),
  )
  return [...new Set(names)].filter(name => name !== '').slice(0, 10)
}

function isFree(claims: string[]): boolean | null {
  if (claims.some(claim => /^(?:false|no)$/i.test(claim))) return false
  return claims.some(claim => /^(?:true|yes)$/i.test(claim)) || null
}

/** Author names, those of organisations apart. A name may be a list of names. */
function people(value: unknown, byId: Map<string, JsonObject>): [string[], string[]] {
  const names: [string[], string[]] = [[], []]
  for (const one of listOf(value)) {
    const isOffice = typesOf(resolve(one, byId)).some(type => /Organization$|WebSite$/.test(type))
    const inner = isRecord(one) ? listOf(own(resolve(one, byId), 'name')) : [one]
    const texts = inner.filter(name => typeof name === 'string' && name !== '')
    names[isOffice ? 1 : 0].push(...texts.map(name => String(name).slice(0, LONGEST_VALUE)))
  }
  return names
}

function nameOf(value: unknown, byId: Map<string, JsonObject>): string {
  const one = firstOf(value)
  return typeof one === 'string' ? one.slice(0, LONGEST_VALUE) : textOf(resolve(one, byId), 'name')
}

function imageOf(value: unknown, byId: Map<string, JsonObject>): string {
  const one = firstOf(value)
  if (typeof one === 'string') return one.slice(0, LONGEST_VALUE)
  const image = resolve(one, byId)
  return textOf(image, 'url') || textOf(image, 'contentUrl')
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 20) : [value]
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

function addressOf(value: unknown): string {
  if (typeof value === 'string') return value
  return isRecord(value) ? textOf(value, '@id') || textOf(value, 'url') : ''
}

/** Follows `{ "@id": … }` to the object that carries the details. */
function resolve(value: unknown, byId: Map<string, JsonObject>): JsonObject {
  if (!isRecord(value)) return {}
  return own(value, 'name') === undefined ? (byId.get(textOf(value, '@id')) ?? value) : value
}

function typesOf(object: unknown): string[] {
  const type = isRecord(object) ? own(object, '@type') : undefined
  const list = Array.isArray(type) ? type.slice(0, 10) : [type]
  return list.filter(one => typeof one === 'string').map(one => one.replace(/^.*[/:#]/, ''))
}

function textOf(object: JsonObject, name: string, limit = LONGEST_VALUE): string {
  const one = firstOf(own(object, name))
  return typeof one === 'string' || typeof one === 'boolean' || typeof one === 'number'
    ? String(one).slice(0, limit)
    : ''
}

/** Own properties only: a name such as `__proto__` or `constructor` in the data must not reach what all objects share. */
function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? (object[name] ?? undefined) : undefined
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
