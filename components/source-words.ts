import type { MetaField, Origin } from '../lib/model.ts'

/** Where a value was found, in words that go after "from": "the page’s structured data". */
export function sourceWords(source: string): string {
  const meta = /^meta (.+)/.exec(source)?.[1]
  return meta ? `the page’s ${meta} mark` : (WORDS[source] ?? source)
}

/** Where a value comes from and how far that can be trusted, as one or two sentences. */
export function originLine(field: MetaField, origin: Origin | undefined): string {
  if (!origin) return 'The page does not say.'
  if (origin.source === 'you') return 'Set by you. Updates of the clip leave it alone.'
  const from = `From ${sourceWords(origin.source)}`
  if (!MEASURED.has(field)) return `${from}.`
  return `${from}, which is right on ${Math.round(origin.confidence * 100)} of 100 pages.`
}

/** Fields whose sources were held against public test pages. */
const MEASURED: ReadonlySet<MetaField> = new Set(['title', 'authors', 'publishedOn', 'siteName'])

const WORDS: Record<string, string | undefined> = {
  address: 'the address',
  'author link': 'the link to the author',
  byline: 'the byline',
  'copyright line': 'the copyright line',
  'first picture': 'the first picture',
  h1: 'the headline on the page',
  h2: 'a heading on the page',
  'html lang': 'the page’s language mark',
  'json-ld': 'the page’s structured data',
  microdata: 'the page’s marked-up text',
  'page header': 'the head of the page',
  'script of the text': 'the script it is written in',
  'the page': 'the page',
  'time element': 'the time marked on the page',
  'title element': 'the title of the tab',
  'visible byline': 'the byline on the page',
  'visible date line': 'the date line on the page',
}
