import type { MetaField, Origin } from '../lib/model.ts'

/** Where a value was found, in words that go after "from": "the headline". */
export function sourceWords(source: string): string {
  return WORDS[source] ?? (source.startsWith('meta ') ? DATA : source)
}

/** Where a value comes from and how far that can be trusted, as one sentence. */
export function originLine(field: MetaField, origin: Origin | undefined): string {
  if (!origin) return 'The page does not say.'
  if (origin.source === 'you') return 'Set by you. Clipping the page again leaves it alone.'
  const words = sourceWords(origin.source)
  const from = `From ${words}${words === DATA ? ` (${origin.source})` : ''}`
  return MEASURED.has(field)
    ? `${from}, right on ${Math.round(origin.confidence * 100)} of 100 pages.`
    : `${from}.`
}

/** Fields whose sources were held against public test pages. */
const MEASURED: ReadonlySet<MetaField> = new Set(['title', 'authors', 'publishedOn', 'siteName'])

const DATA = 'the page’s data'

const WORDS: Record<string, string | undefined> = {
  address: 'the address',
  'author link': 'the author’s link',
  'canonical link': DATA,
  'copyright line': 'the copyright line',
  h1: 'the headline',
  h2: 'a heading',
  'html lang': DATA,
  'json-ld': DATA,
  microdata: DATA,
  'page header': 'the head of the page',
  'script of the text': 'the script of the text',
  byline: 'the byline',
  'time element': 'the time on the page',
  'title element': 'the tab’s title',
  'visible byline': 'the byline',
  'visible date line': 'the date line',
  'visible update line': 'the line of the update',
}
